// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/utility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The utility's public configuration
         * @description Names, number formats, contacts, theme and maintenance. Public; it answers in maintenance too.
         */
        get: operations["utility.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Office hours, closed days and lead times
         * @description Whether the office answers now, when it opens next, the days on which it is closed, and how long before a wished date an application
         *     must be in. Public. The ETag changes when the office opens or closes and when the day does.
         */
        get: operations["calendar.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Tells who is signed in and renews the CSRF token's copy in the page.
         */
        get: operations["session.get"];
        put?: never;
        /**
         * Sign in
         * @description Signs in by customer number and confirmation number and sets the session cookie. Wrong pairs are counted per number and per
         *     address; too many give 429. Whether a customer number exists is never told.
         */
        post: operations["session.create"];
        /**
         * Sign out
         * @description Ends the session and removes the cookie.
         */
        delete: operations["session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer's contracts
         * @description All supply contracts of the signed-in customer, those in use first.
         */
        get: operations["contracts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contract
         * @description One supply contract of the signed-in customer.
         */
        get: operations["contracts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer's bills
         * @description Bills of the signed-in customer, newest period first. `from` and `to` choose by the last day of the period of use.
         */
        get: operations["bills.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bills.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer's bills as CSV
         * @description The bills that `GET /bills` with the same filters lists, all of them, as CSV (UTF-8 with BOM, CRLF). Cells that a spreadsheet would take
         *     for a formula are defused.
         */
        get: operations["bills.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bills/{billId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One bill
         * @description One bill with its breakdown, reading, comparison, invoice items and payments.
         */
        get: operations["bills.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meter readings
         * @description Readings of the signed-in customer, newest first. `from` and `to` choose by the day of the reading.
         */
        get: operations["readings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volume over time
         * @description By bill: two years and the period before, or what `from` and `to` enclose. By day: 31 days. By hour: one day. Without `from` and `to` the newest are given.
         */
        get: operations["usage.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published knowledge base
         * @description Everything the chatbot needs to answer in the browser, in one language, already indexed. Public; keep it and ask again with its `ETag`.
         */
        get: operations["faq.index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count one asked question
         * @description The chatbot answers in the browser; this tells what was asked and what came of it, so that authors see what is missing. Send no personal data;
         *     what looks like it is taken out again before anything is stored.
         */
        post: operations["faq.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether an answer helped
         * @description Counts a yes or a no to "was this helpful". Said again for the same question and entry, the last word counts. 404 when the question is unknown.
         */
        post: operations["faq.feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the utility's language model
         * @description Offered only where `GET /utility` says `assistant: true`; 404 elsewhere. The answer comes as JSON Lines, one `FaqAnswerEvent` a line, while the model
         *     speaks. Each piece names the entries that say so, and was compared with them. An emergency is never sent to the model.
         */
        post: operations["faq.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the knowledge base
         * @description All versions, newest first.
         */
        get: operations["faq.listVersions"];
        put?: never;
        /**
         * Begin a draft
         * @description A draft that copies the published version, or another one (so an old version can be brought back), or holds the given entries.
         */
        post: operations["faq.createVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with its entries
         * @description One version with all its entries.
         */
        get: operations["faq.getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/versions/{version}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write an entry of a draft
         * @description Adds the entry, or replaces the one of this id. `id` in the body must be the one of the path. 409 when the version is no draft.
         */
        put: operations["faq.putEntry"];
        post?: never;
        /**
         * Remove an entry from a draft
         * @description Removes it from this version only. 409 when the version is no draft.
         */
        delete: operations["faq.deleteEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/versions/{version}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft, now or at a time
         * @description Builds the index of every language. A scheduled version becomes the published one when its time has come. Sent again for a scheduled version, it moves
         *     the time. 409 when a text is missing, or when the version was published before.
         */
        post: operations["faq.publish"];
        /**
         * Take a schedule back
         * @description A scheduled version becomes a draft again. 409 when its time has come already.
         */
        delete: operations["faq.unschedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions without a good answer
         * @description Questions of the last 90 days that were handed over, and answers said not to have helped, like ones together, most frequent first. Those of which an
         *     entry was made are left out.
         */
        get: operations["faq.listGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/gaps/{gapId}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an entry of a gap
         * @description Puts a new entry, its question and alternatives filled in from what was asked, into the newest draft, or into a new one. For `unhelpful`, the entry in
         *     question is put there with the questions added as alternatives. The gap is then settled.
         */
        post: operations["faq.createEntryFromGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faq/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well questions are answered
         * @description Counts per day and language. `from` and `to` choose days in JST; the last 30 days when left out, 400 days at most.
         */
        get: operations["faq.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to be called back
         * @description Oldest first; those that wait unless `state` says otherwise. Names and numbers of settled ones are erased after 30 days.
         */
        get: operations["callbacks.list"];
        put?: never;
        /**
         * Ask to be called back
         * @description Leaves name and phone number for the utility to call. The wished span must lie within office hours. With the same `Idempotency-Key` and body, the first
         *     answer comes again and nothing is stored twice; with another body it is 422.
         */
        post: operations["callbacks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callbackId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as done
         * @description The person was called, or cannot be reached. Said again, it changes nothing.
         */
        post: operations["callbacks.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an export file
         * @description Takes one file of the billing system's export, streamed. The same file twice changes nothing. The format of every kind is
         *     published as JSON Schema under `openapi/import/`.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-reports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report of an import
         * @description The report of one import, by its id.
         */
        get: operations["imports.getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What happened and what to do */
        ProblemBase: {
            /**
             * Format: uri
             * @description Stable name of the kind of problem
             */
            type: string;
            /** @description The kind of problem in a few English words */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description What happened and what to do, in English; interfaces word it themselves by `type` */
            detail: string;
            /** @description Name of the request in the service's log */
            requestId?: string;
        };
        /** @description Any other error, such as 405 or an internal one */
        OtherProblem: components["schemas"]["ProblemBase"];
        /**
         * @description A text per language tag; `ja` is always there
         * @example {
         *       "ja": "盛岡市上下水道局（見本）",
         *       "en": "Morioka Waterworks (sample)"
         *     }
         */
        LocalizedText: {
            /** @description Japanese */
            ja: string;
            /** @description Plain Japanese (やさしい日本語) */
            "ja-x-easy"?: string;
            /** @description English */
            en?: string;
            /** @description Chinese */
            zh?: string;
            /** @description Korean */
            ko?: string;
            /** @description Vietnamese */
            vi?: string;
            /** @description Portuguese */
            pt?: string;
        };
        /**
         * Format: date
         * @description Calendar date in Japan (JST)
         * @example 2026-11-30
         */
        CalendarDate: string;
        /** @description How a number on the paper notice is written. No check-digit rule is assumed. */
        NumberFormat: {
            label: components["schemas"]["LocalizedText"];
            hint: components["schemas"]["LocalizedText"];
            /** @description ECMAScript pattern of the whole number, digits only, anchored */
            pattern: string;
            /** @description Digits per printed group: [2, 2, 5] is printed 12-34-56789 */
            groups: number[];
            /** @description Example with separators as printed */
            example: string;
        };
        /** @description The other way; phone and counter */
        Contact: {
            office: components["schemas"]["LocalizedText"];
            /**
             * @description Phone number as printed
             * @example 019-623-1411
             */
            phone: string;
            hours: components["schemas"]["LocalizedText"];
            /**
             * Format: uri
             * @description The utility's page about contacts
             */
            url?: string;
        };
        /** @description One key colour; the ramp is computed from it */
        Theme: {
            /** @description sRGB key colour */
            keyColor: string;
        };
        /**
         * Format: date-time
         * @description UTC instant
         * @example 2026-11-20T02:13:00Z
         */
        Instant: string;
        /** @description Maintenance window */
        Maintenance: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            message: components["schemas"]["LocalizedText"];
        };
        /** @description Public configuration of the utility */
        Utility: {
            /** @description Id in the base URL */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @description True for a made-up utility whose data is not real */
            sample: boolean;
            /** @description Languages the utility offers, the first is its own */
            languages: string[];
            /** @description The service's present day in JST */
            today: components["schemas"]["CalendarDate"];
            customerNumber: components["schemas"]["NumberFormat"];
            confirmationNumber: components["schemas"]["NumberFormat"];
            contact: components["schemas"]["Contact"];
            theme: components["schemas"]["Theme"];
            /** @description Whether `POST /faq/answers` is offered; no when left out */
            assistant?: boolean;
            /** @description Maintenance under way, or announced; null when there is none */
            maintenance: components["schemas"]["Maintenance"] | null;
        };
        /** @description One place of the request that is wrong */
        InvalidPlace: {
            /**
             * @description Part of the request
             * @enum {string}
             */
            in: "path" | "query" | "header" | "body";
            /** @description Name of the parameter, or JSON Pointer into the body */
            path: string;
            /** @description JSON Schema keyword that failed, such as `required` or `pattern` */
            code: string;
            /** @description What is expected there */
            message: string;
        };
        /** @description The request does not follow the contract */
        InvalidRequest: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type?: "urn:mizumado:problem:invalid-request";
            /** @constant */
            status?: 400;
            /** @description Every place that is wrong */
            errors: components["schemas"]["InvalidPlace"][];
        };
        /** @description There is no such thing, or it is not this customer's */
        NotFound: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:not-found" | "urn:mizumado:problem:utility-unknown";
            /** @constant */
            status: 404;
        };
        /** @description Too many requests */
        TooManyRequests: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type?: "urn:mizumado:problem:too-many-requests";
            /** @constant */
            status?: 429;
            /** @description Seconds to wait; the same as Retry-After */
            retryAfterSeconds: number;
        };
        /** @description Whether the office answers its phone now */
        OfficeState: {
            /** @description Whether it answers now */
            open: boolean;
            /** @description When it closes; null while it is closed */
            closesAt: components["schemas"]["Instant"] | null;
            /** @description When it opens next, after the present opening if there is one; null when it stays closed for more than a year */
            opensAt: components["schemas"]["Instant"] | null;
        };
        /**
         * @description Time of day in Japan (JST); `24:00` is the end of the day
         * @example 08:45
         */
        TimeOfDay: string;
        /** @description From when to when, JST */
        OpeningHours: {
            opens: components["schemas"]["TimeOfDay"];
            closes: components["schemas"]["TimeOfDay"];
        };
        /** @description Hours of one weekday; null when the office is closed */
        HoursOrClosed: components["schemas"]["OpeningHours"] | null;
        /** @description Hours of the office by weekday; null where it is closed. On the dates in `closedOn` it is closed whatever the weekday. */
        WeeklyHours: {
            monday: components["schemas"]["HoursOrClosed"];
            tuesday: components["schemas"]["HoursOrClosed"];
            wednesday: components["schemas"]["HoursOrClosed"];
            thursday: components["schemas"]["HoursOrClosed"];
            friday: components["schemas"]["HoursOrClosed"];
            saturday: components["schemas"]["HoursOrClosed"];
            sunday: components["schemas"]["HoursOrClosed"];
        };
        /** @description Phone for bursts, no water and unsafe water */
        EmergencyPhone: {
            /**
             * @description Phone number as printed
             * @example 019-000-0000
             */
            phone: string;
            /** @description True when it is answered at night and on closed days too */
            roundTheClock: boolean;
        };
        /**
         * @description Day of the week
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @description How long before the wished date an application must be in (申込期限) */
        LeadTimeRule: {
            /** @description Days or business days; the wished date itself is not counted */
            lead: number;
            /**
             * @description What is counted
             * @enum {string}
             */
            unit: "days" | "business-days";
            /** @description Time of day on the last date; left out when it is the end of the day */
            cutOff?: components["schemas"]["TimeOfDay"];
            /**
             * @description `business-days`: a deadline on a closed day moves to the business day before
             * @enum {string}
             */
            receivedOn?: "any-day" | "business-days";
            /**
             * @description `business-days`: nothing is started or stopped on closed days
             * @enum {string}
             */
            takesPlaceOn?: "any-day" | "business-days";
        };
        /** @description Lead times by procedure */
        LeadTimes: {
            start: components["schemas"]["LeadTimeRule"];
            stop: components["schemas"]["LeadTimeRule"];
            move: components["schemas"]["LeadTimeRule"];
        };
        /** @description When the office answers and works, and by when to apply */
        Calendar: {
            /** @description The service's present day in JST */
            today: components["schemas"]["CalendarDate"];
            office: components["schemas"]["OfficeState"];
            hours: components["schemas"]["WeeklyHours"];
            emergency: components["schemas"]["EmergencyPhone"];
            /** @description Weekdays that are no business days (営業日); the phone may be answered on them all the same */
            closedWeekdays: components["schemas"]["Weekday"][];
            /** @description Further closed dates from today to 400 days ahead, in order; public holidays, year's end, days of the utility's own */
            closedOn: components["schemas"]["CalendarDate"][];
            leadTimes: components["schemas"]["LeadTimes"];
        };
        /** @description The service cannot answer for now */
        Unavailable: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type?: "urn:mizumado:problem:maintenance" | "urn:mizumado:problem:unavailable";
            /** @constant */
            status?: 503;
            /**
             * Format: date-time
             * @description When the service is expected back; null when unknown
             */
            until: string | null;
            /** @description The utility's own words about its maintenance */
            message?: components["schemas"]["LocalizedText"];
        };
        /**
         * Format: uuid
         * @description UUIDv7
         * @example 01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10
         */
        Id: string;
        /** @description Who is signed in */
        Session: {
            customerId: components["schemas"]["Id"];
            /** @description Name as registered; never normalised */
            customerName: string;
            /** @description Send as `X-CSRF-Token` with unsafe requests */
            csrfToken: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description Nobody is signed in, or the session has ended */
        Unauthenticated: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:unauthenticated" | "urn:mizumado:problem:session-expired";
            /** @constant */
            status: 401;
        };
        /** @description Proof of possession of the usage notice */
        SignIn: {
            /** @description Customer number (お客様番号); separators and full-width digits are accepted */
            customerNumber: string;
            /** @description Confirmation number (確認番号) printed beside it */
            confirmationNumber: string;
        };
        /** @description The two numbers do not belong together */
        SignInRefused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:sign-in-refused";
            /** @constant */
            status: 401;
        };
        /** @description The request came from a place, or without a token, that is not allowed */
        Forbidden: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:origin-not-allowed" | "urn:mizumado:problem:csrf-token-invalid";
            /** @constant */
            status: 403;
        };
        /** @description The body is too large */
        PayloadTooLarge: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:payload-too-large";
            /** @constant */
            status: 413;
        };
        /** @description The media type or encoding of the body is not taken */
        UnsupportedMediaType: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:unsupported-media-type";
            /** @constant */
            status: 415;
        };
        /** @description Place that takes water (使用場所) */
        Premises: {
            /** @description Postal code with hyphen */
            postalCode: string | null;
            /** @description Address up to the lot number */
            address: string;
            /** @description Building name */
            building: string | null;
            /** @description Room */
            room: string | null;
        };
        /**
         * @description `direct-debit` 口座振替, `credit-card` クレジットカード継続払い, `slip` 納付書払い
         * @example slip
         * @enum {string}
         */
        PaymentMethod: "direct-debit" | "credit-card" | "slip";
        /** @description One customer's supply at one premises (給水契約) */
        Contract: {
            id: components["schemas"]["Id"];
            /** @description Customer number as printed, with separators */
            customerNumber: string;
            premises: components["schemas"]["Premises"];
            /**
             * @description Use class of the tariff (用途)
             * @example 一般用
             */
            use: string;
            /** @description Meter bore in millimetres (口径) */
            boreMm: number;
            /** @description Whether sewer charges are billed with the water */
            sewer: boolean;
            startedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: date
             * @description Day of the stop; null while in use
             */
            stoppedOn: string | null;
            paymentMethod: components["schemas"]["PaymentMethod"];
            /** @description Whether hourly usage exists */
            smartMeter: boolean;
        };
        /**
         * @description Opaque cursor of the next page; null on the last page
         * @example eyJ0IjoiMjAyNi0wNy0zMSJ9
         */
        NextCursor: string | null;
        /** @description One page of contracts, those in use first, then the newest start */
        ContractPage: {
            items: components["schemas"]["Contract"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description `unpaid` payable by slip until the due date · `overdue` due date has passed · `scheduled` will be charged to the account or card
         *     on the due date · `paid` · `nothing-due` ¥0
         * @example unpaid
         * @enum {string}
         */
        BillState: "unpaid" | "overdue" | "scheduled" | "paid" | "nothing-due";
        /** @description Period of use */
        Period: {
            from: components["schemas"]["CalendarDate"];
            to: components["schemas"]["CalendarDate"];
        };
        /**
         * @description Volume in m³
         * @example 42
         */
        CubicMetres: number;
        /**
         * @description Integer yen; negative for a reduction
         * @example 6842
         */
        Yen: number;
        /** @description What every view of a bill has */
        BillCore: {
            id: components["schemas"]["Id"];
            contractId: components["schemas"]["Id"];
            /** @description The utility's own number of the bill */
            number: string;
            /** @description Billing months, `YYYY-MM`; 2026年9・10月分 has two */
            months: string[];
            period: components["schemas"]["Period"];
            state: components["schemas"]["BillState"];
            volumeM3: components["schemas"]["CubicMetres"];
            waterYen: components["schemas"]["Yen"];
            sewerYen: components["schemas"]["Yen"];
            totalYen: components["schemas"]["Yen"];
            issuedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: date
             * @description Due date (納期限), or the day of the debit; null when nothing is due
             */
            dueOn: string | null;
            /** @description Calendar days from today in JST to the due date, negative when it has passed; null when paid or nothing is due */
            daysUntilDue: number | null;
            /**
             * Format: date
             * @description Day the last part was paid; null while open
             */
            paidOn: string | null;
            paymentMethod: components["schemas"]["PaymentMethod"];
        };
        /** @description One bill in a list */
        BillSummary: components["schemas"]["BillCore"];
        /** @description One page of bills, newest period first */
        BillPage: {
            items: components["schemas"]["BillSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One line of the breakdown */
        BillLine: {
            /**
             * @description What the line is: base charge (基本料金), tier (従量料金), fee (手数料), reduction (減免・割引), tax (消費税) when the unit prices exclude
             *     it, rounding (端数調整), adjustment (精算)
             * @enum {string}
             */
            kind: "water-base" | "water-tier" | "water-fee" | "water-reduction" | "water-tax" | "water-rounding" | "sewer-base" | "sewer-tier" | "sewer-reduction" | "sewer-tax" | "sewer-rounding" | "adjustment";
            /** @description The utility's own words, where the kind alone does not say it */
            label?: string;
            /** @description First m³ of the tier */
            fromM3?: number;
            /** @description Last m³ of the tier; null for the open last tier */
            toM3?: number | null;
            volumeM3?: components["schemas"]["CubicMetres"];
            /**
             * @description Price of one m³ in yen, exact decimal
             * @example 148.50
             */
            unitPriceYen?: string;
            amountYen: components["schemas"]["Yen"];
            /** @description Rate of consumption tax on this line */
            taxRatePercent: number;
        };
        /** @description Total and tax at one rate */
        TaxByRate: {
            /**
             * @description Which charge; the issuers may differ
             * @enum {string}
             */
            charge: "water" | "sewer";
            /** @description Rate in percent */
            ratePercent: number;
            totalYen: components["schemas"]["Yen"];
            taxYen: components["schemas"]["Yen"];
        };
        /** @description Exchange of the meter */
        MeterExchange: {
            exchangedOn: components["schemas"]["CalendarDate"];
            oldMeterVolumeM3: components["schemas"]["CubicMetres"];
        };
        /** @description One meter reading (検針) */
        Reading: {
            id: components["schemas"]["Id"];
            contractId: components["schemas"]["Id"];
            /** @description Serial number of the meter */
            meterSerial: string;
            readOn: components["schemas"]["CalendarDate"];
            /**
             * Format: date
             * @description Day of the reading before; null for the first
             */
            previousReadOn: string | null;
            previousValue: components["schemas"]["CubicMetres"];
            presentValue: components["schemas"]["CubicMetres"];
            /** @description Volume of the period; includes the old meter's when it was exchanged */
            volumeM3: components["schemas"]["CubicMetres"];
            /** @description Meter exchange within the period; the old meter's volume is added */
            exchange: components["schemas"]["MeterExchange"] | null;
        };
        /** @description An earlier volume and the difference to it */
        ComparedVolume: {
            billId: components["schemas"]["Id"];
            volumeM3: components["schemas"]["CubicMetres"];
            /** @description Present minus earlier volume in m³ */
            differenceM3: number;
        };
        /** @description Volume against earlier bills of the same contract */
        Comparison: {
            previousPeriod: components["schemas"]["ComparedVolume"] | null;
            previousYear: components["schemas"]["ComparedVolume"] | null;
        };
        /**
         * @description Why a leak is worth checking, or null. `volume-jump`: at least half as much again as a year ago and the period before, and 10 m³ more than both.
         *     `never-zero`: a smart meter ran in every hour of the last seven days.
         * @enum {string|null}
         */
        LeakHint: "volume-jump" | "never-zero" | null;
        /** @description Who issues one of the charges */
        Issuer: {
            /**
             * @description Which charge
             * @enum {string}
             */
            charge: "water" | "sewer";
            /** @description Issuer's name */
            name: string;
            /** @description Registration number, T and 13 digits */
            registrationNumber: string;
        };
        /** @description Items of a qualified invoice (適格請求書) */
        Invoice: {
            /** @description Name of the recipient */
            recipient: string;
            /** @description Waterworks and sewer may be issued by different offices */
            issuers: components["schemas"]["Issuer"][];
        };
        /** @description One payment */
        Payment: {
            paidOn: components["schemas"]["CalendarDate"];
            amountYen: components["schemas"]["Yen"];
            /**
             * @description Where it was paid
             * @enum {string}
             */
            channel: "direct-debit" | "credit-card" | "convenience-store" | "smartphone" | "bank" | "counter" | "other";
        };
        /** @description What only the single bill has */
        BillDetail: {
            /** @description Days of use in the period */
            usedDays: number;
            /** @description Breakdown in the order of the paper bill; the amounts add up to `totalYen` */
            lines: components["schemas"]["BillLine"][];
            /** @description Totals by tax rate (適格請求書), tax included in the total */
            taxByRate: components["schemas"]["TaxByRate"][];
            /** @description Reading behind the volume; null when the volume was set without one */
            reading: components["schemas"]["Reading"] | null;
            comparison: components["schemas"]["Comparison"];
            leakHint: components["schemas"]["LeakHint"];
            invoice: components["schemas"]["Invoice"];
            /** @description What was paid, oldest first */
            payments: components["schemas"]["Payment"][];
        };
        /** @description One bill with its breakdown, reading, invoice items and comparison */
        Bill: components["schemas"]["BillCore"] & components["schemas"]["BillDetail"];
        /** @description One page of readings, newest first */
        ReadingPage: {
            items: components["schemas"]["Reading"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Volume of one interval */
        UsageItem: {
            /** @description `2026-10` for a bill (its last month), `2026-10-03` for a day, `2026-10-03T14` for an hour in JST */
            label: string;
            from: components["schemas"]["CalendarDate"];
            to: components["schemas"]["CalendarDate"];
            /** @description Volume in `unit` */
            volume: number;
            /** @description The same interval a year before; null when unknown */
            previousYearVolume: number | null;
            /**
             * Format: uuid
             * @description Bill of the interval; null by day and by hour
             */
            billId: string | null;
        };
        /** @description Volume over time, oldest first */
        UsageSeries: {
            contractId: components["schemas"]["Id"];
            /**
             * @description What one item covers
             * @enum {string}
             */
            granularity: "bill" | "day" | "hour";
            /**
             * @description m3 by bill; litre by day or hour
             * @enum {string}
             */
            unit: "m3" | "litre";
            items: components["schemas"]["UsageItem"][];
            leakHint: components["schemas"]["LeakHint"];
        };
        /**
         * @description Number of a version, 1 and up within a utility
         * @example 12
         */
        FaqVersionNumber: number;
        /**
         * @description Language tag: `ja`, `en`, `ja-x-easy` (やさしい日本語), …
         * @example ja
         */
        Language: string;
        /** @description The published knowledge base in one language, ready to be searched in the browser */
        PublishedFaq: {
            version: components["schemas"]["FaqVersionNumber"];
            /** @description The language it is in; the utility’s own when it has none of the asked for */
            language: components["schemas"]["Language"];
            publishedAt: components["schemas"]["Instant"];
            /** @description What `openIndex` of `@mizumado/faq` takes; how it looks inside is that package's own matter */
            index: {
                [key: string]: unknown;
            };
        };
        /**
         * @description `direct` one answer, `suggested` several to choose from, `handed-over` to people, `emergency` first steps and phone, `empty` nothing was asked, `llm` answered by the utility’s language model
         * @example direct
         * @enum {string}
         */
        FaqOutcome: "direct" | "suggested" | "handed-over" | "emergency" | "empty" | "llm";
        /**
         * @description Stable name of an entry, English words with hyphens
         * @example stop-deadline
         */
        FaqEntryId: string;
        /** @description One question somebody asked, and what came of it */
        FaqQuestionReport: {
            /** @description The question, with numbers, names and addresses already taken out; the service takes them out once more */
            text: string;
            lang: components["schemas"]["Language"];
            outcome: components["schemas"]["FaqOutcome"];
            /** @description Entries that were shown, best first */
            entryIds: components["schemas"]["FaqEntryId"][];
            /** @description Of the best entry */
            confidence: number;
            /** @description A random id of this talk, made anew for each; tells whether another question followed */
            conversationId?: components["schemas"]["Id"];
            /** @description The version that was searched */
            version?: components["schemas"]["FaqVersionNumber"];
        };
        /** @description Under which id a question is counted */
        FaqQuestionReceipt: {
            id: components["schemas"]["Id"];
        };
        /** @description Whether an answer helped */
        FaqFeedback: {
            /** @description Id from `POST /faq/questions`; null when the question was not reported */
            questionId: components["schemas"]["Id"] | null;
            entryId: components["schemas"]["FaqEntryId"];
            /** @description Whether it helped */
            helpful: boolean;
            version: components["schemas"]["FaqVersionNumber"];
            lang: components["schemas"]["Language"];
        };
        /** @description A question for the utility's language model */
        FaqAsk: {
            /** @description The question; numbers, names and addresses are taken out before it leaves the service */
            question: string;
            lang: components["schemas"]["Language"];
        };
        /** @description A checked piece of the answer */
        FaqAnswerText: {
            /**
             * @description Kind of line
             * @enum {string}
             */
            type: "text";
            /** @description Plain text, to be appended to what came before */
            text: string;
            /** @description Entries that say so */
            entryIds: components["schemas"]["FaqEntryId"][];
        };
        /** @description The answer is complete */
        FaqAnswerEnd: {
            /**
             * @description Kind of line
             * @enum {string}
             */
            type: "end";
        };
        /** @description There is no answer that can be relied on */
        FaqAnswerRefused: {
            /**
             * @description Kind of line
             * @enum {string}
             */
            type: "refused";
            /**
             * @description `emergency` answered on the spot, never sent; `nothing-found` no entry is near; `unsupported` the model said something the entries do not; `unavailable` it did not answer in time or at all
             * @enum {string}
             */
            reason: "emergency" | "nothing-found" | "unsupported" | "unavailable";
        };
        /** @description One line of the answer. After `refused`, drop all text that came before and give the local answer */
        FaqAnswerEvent: components["schemas"]["FaqAnswerText"] | components["schemas"]["FaqAnswerEnd"] | components["schemas"]["FaqAnswerRefused"];
        /**
         * @description `draft` being written, `scheduled` published at `publishAt`, `published` in use, `superseded` was in use
         * @example published
         * @enum {string}
         */
        FaqVersionState: "draft" | "scheduled" | "published" | "superseded";
        /**
         * @description One line of plain text
         * @example 水道の使用をやめるときは、いつまでに連絡しますか。
         */
        FaqLine: string;
        /** @description One version of the knowledge base */
        FaqVersionSummary: {
            version: components["schemas"]["FaqVersionNumber"];
            state: components["schemas"]["FaqVersionState"];
            /**
             * @description `files` the utility’s folder, `authors` somebody through the service or a spreadsheet
             * @enum {string}
             */
            origin: "files" | "authors";
            /** @description What changed, in the author’s words */
            note: components["schemas"]["FaqLine"];
            /** @description Entries in it */
            entryCount: number;
            createdAt: components["schemas"]["Instant"];
            /** @description When it is, or was, published; null for a draft */
            publishAt: components["schemas"]["Instant"] | null;
        };
        /** @description One page of versions, newest first */
        FaqVersionPage: {
            /** @description Versions */
            items: components["schemas"]["FaqVersionSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The operator's token is missing or wrong */
        OperatorRequired: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:operator-required";
            /** @constant */
            status: 401;
        };
        /**
         * @description Plain text; an empty line ends a paragraph, lines that begin with `・` or `1. ` are a list
         * @example 使用をやめる日の3営業日前までにご連絡ください。
         */
        FaqParagraphs: string;
        /** @description Question and answer in one language. `{name}` stands for a fact of the utility */
        FaqText: {
            /** @description The question as the office would title it */
            question: components["schemas"]["FaqLine"];
            /** @description The same question as residents ask it */
            alternatives: components["schemas"]["FaqLine"][];
            /** @description The answer in one or two sentences; may be empty in a draft only */
            short: components["schemas"]["FaqParagraphs"];
            /** @description The whole answer; may be empty in a draft only */
            full: components["schemas"]["FaqParagraphs"];
            /** @description Words that people use and the texts do not hold */
            keywords?: components["schemas"]["FaqLine"][];
        };
        /** @description Texts per language tag; `ja` is always there */
        FaqTexts: {
            /** @description Japanese */
            ja: components["schemas"]["FaqText"];
        } & {
            [key: string]: components["schemas"]["FaqText"];
        };
        /** @description One line per language tag; `ja` is always there */
        FaqLabel: {
            /** @description Japanese */
            ja: components["schemas"]["FaqLine"];
        } & {
            [key: string]: components["schemas"]["FaqLine"];
        };
        /**
         * @description `https:`, `tel:` or `mailto:` URL, a path of the utility’s site, or one that begins with a fact such as `{siteUrl}`
         * @example /suido/moving.html
         */
        FaqHref: string;
        /** @description A page or number that helps further */
        FaqLink: {
            label: components["schemas"]["FaqLabel"];
            href: components["schemas"]["FaqHref"];
        };
        /** @description What the chatbot opens beside the answer */
        FaqAction: {
            /**
             * @description Name in the registry of actions
             * @example bill-viewer
             */
            name: string;
            /** @description What the action is given beforehand */
            slots?: {
                [key: string]: components["schemas"]["FaqLine"];
            };
        };
        /** @description Where the answer comes from, shown with it */
        FaqSourceNote: {
            title: components["schemas"]["FaqLabel"];
            /** @description The page; null when there is none */
            href: components["schemas"]["FaqHref"] | null;
            /** @description Day on which somebody last checked the answer */
            updatedOn: components["schemas"]["CalendarDate"];
        };
        /** @description One question with its answer */
        FaqEntry: {
            id: components["schemas"]["FaqEntryId"];
            /**
             * @description Subject, such as `moving` or `payment`
             * @example moving
             */
            category: string;
            texts: components["schemas"]["FaqTexts"];
            /** @description Where to go on */
            links: components["schemas"]["FaqLink"][];
            /** @description What the chatbot opens beside the answer; null for nothing */
            action: components["schemas"]["FaqAction"] | null;
            /**
             * Format: date
             * @description First day (JST) on which the answer holds; null for always
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day (JST) on which it holds; null for always
             */
            validTo: string | null;
            /**
             * @description Office that answers for it, such as `customer-centre`
             * @example customer-centre
             */
            office: string;
            source: components["schemas"]["FaqSourceNote"];
        };
        /** @description What a new draft begins with */
        FaqDraft: {
            /** @description Version to copy; the published one when left out */
            from?: components["schemas"]["FaqVersionNumber"];
            /** @description Entries instead of those of the copied version */
            entries?: components["schemas"]["FaqEntry"][];
            /** @description What changes, in the author’s words */
            note?: components["schemas"]["FaqLine"];
        };
        /** @description One version with all its entries */
        FaqVersion: {
            version: components["schemas"]["FaqVersionNumber"];
            state: components["schemas"]["FaqVersionState"];
            /**
             * @description `files` the utility’s folder, `authors` somebody through the service or a spreadsheet
             * @enum {string}
             */
            origin: "files" | "authors";
            /** @description What changed, in the author’s words */
            note: components["schemas"]["FaqLine"];
            /** @description Entries in it */
            entryCount: number;
            createdAt: components["schemas"]["Instant"];
            /** @description When it is, or was, published; null for a draft */
            publishAt: components["schemas"]["Instant"] | null;
            /** @description Entries, by their ids */
            entries: components["schemas"]["FaqEntry"][];
        };
        /** @description An entry in a draft */
        FaqDraftedEntry: {
            /** @description The draft it is in */
            version: components["schemas"]["FaqVersionNumber"];
            entry: components["schemas"]["FaqEntry"];
        };
        /** @description The version does not change any more */
        NotADraft: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:not-a-draft";
            /** @constant */
            status: 409;
        };
        /** @description When a version is published */
        FaqPublication: {
            /** @description UTC instant; null, or an instant that is past, for now */
            publishAt: components["schemas"]["Instant"] | null;
        };
        /** @description A text that is missing */
        FaqIncompleteText: {
            entryId: components["schemas"]["FaqEntryId"];
            language: components["schemas"]["Language"];
            /**
             * @description What is empty
             * @enum {string}
             */
            field: "question" | "short" | "full";
        };
        /** @description The version cannot be published as it is */
        NotPublishable: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type?: "urn:mizumado:problem:not-publishable";
            /** @constant */
            status?: 409;
            /** @description Texts that are missing; empty when the version was published before, or has no entries */
            incomplete: components["schemas"]["FaqIncompleteText"][];
        };
        /**
         * @description Id of a group of questions
         * @example 01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10
         */
        FaqGapId: string;
        /** @description Like questions that found no answer, or an answer that did not help */
        FaqGap: {
            id: components["schemas"]["FaqGapId"];
            /**
             * @description `unanswered` handed over, or nothing of what was suggested; `unhelpful` said not to have helped
             * @enum {string}
             */
            kind: "unanswered" | "unhelpful";
            /** @description How often */
            count: number;
            /** @description The language most of them were asked in */
            lang: components["schemas"]["Language"];
            /** @description Different wordings, most frequent first; personal data was taken out */
            examples: string[];
            /** @description Nearest entries, or for `unhelpful` the entry in question */
            entryIds: components["schemas"]["FaqEntryId"][];
            firstAskedAt: components["schemas"]["Instant"];
            lastAskedAt: components["schemas"]["Instant"];
        };
        /** @description Gaps, most frequent first */
        FaqGapList: {
            /** @description The first 200 */
            items: components["schemas"]["FaqGap"][];
        };
        /** @description What the new entry shall be called */
        FaqGapEntry: {
            /** @description Id of the new entry; a made-up one when left out. Not for `unhelpful`, where the entry is known */
            entryId?: components["schemas"]["FaqEntryId"];
            /** @description Category; `other` when left out */
            category?: string;
        };
        /** @description Numbers of questions */
        FaqCounts: {
            /** @description All */
            asked: number;
            /** @description Answered with one entry */
            direct: number;
            /** @description Answered with several to choose from */
            suggested: number;
            /** @description Handed over to people */
            handedOver: number;
            /** @description Answered as an emergency */
            emergency: number;
            /** @description Nothing was asked */
            empty: number;
            /** @description Answered by the utility's language model */
            llm: number;
            /** @description Said to have helped */
            helpful: number;
            /** @description Said not to have helped */
            unhelpful: number;
            /** @description Answered from the knowledge base, and said to have helped; or nothing was said and no other question followed in the same talk within 30 minutes */
            resolved: number;
        };
        /** @description One day in one language */
        FaqMetricsDay: {
            on: components["schemas"]["CalendarDate"];
            lang: components["schemas"]["Language"];
            counts: components["schemas"]["FaqCounts"];
        };
        /** @description What came of the questions, day by day and language by language */
        FaqMetrics: {
            from: components["schemas"]["CalendarDate"];
            to: components["schemas"]["CalendarDate"];
            /** @description Days (JST) and languages in which something was asked, oldest first */
            days: components["schemas"]["FaqMetricsDay"][];
            total: components["schemas"]["FaqCounts"];
        };
        /**
         * @description Time of day in Japan, 00:00 to 24:00
         * @example 09:30
         */
        ClockTime: string;
        /** @description A span of one day, by the clock in Japan */
        CallbackSlot: {
            on: components["schemas"]["CalendarDate"];
            from: components["schemas"]["ClockTime"];
            to: components["schemas"]["ClockTime"];
        };
        /** @description A request as the operator sees it */
        Callback: {
            id: components["schemas"]["Id"];
            /** @description Receipt number (受付番号) */
            receiptNumber: string;
            /** @description Name as the person wrote it */
            name: string;
            /** @description Digits only */
            phone: string;
            /** @description What it is about */
            topic: string;
            /** @description When to call; null for as soon as possible */
            wished: components["schemas"]["CallbackSlot"] | null;
            lang: components["schemas"]["Language"];
            receivedAt: components["schemas"]["Instant"];
            /** @description When it was settled; null while it waits */
            doneAt: components["schemas"]["Instant"] | null;
        };
        /** @description One page of requests, oldest first */
        CallbackPage: {
            /** @description Requests */
            items: components["schemas"]["Callback"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Somebody asks to be called back */
        CallbackRequest: {
            /**
             * @description Name as the person writes it; never normalised
             * @example 盛岡 花子
             */
            name: string;
            /**
             * @description Phone number in Japan; separators and full-width digits are accepted
             * @example 090-0000-0000
             */
            phone: string;
            /**
             * @description What it is about
             * @example 引っ越しの手続き
             */
            topic: string;
            /** @description When to call; null for as soon as possible within office hours */
            wished: components["schemas"]["CallbackSlot"] | null;
            /** @description Language to speak */
            lang: components["schemas"]["Language"];
        };
        /** @description Proof that the request arrived */
        CallbackReceipt: {
            /**
             * @description Receipt number (受付番号)
             * @example 20261120-48213
             */
            receiptNumber: string;
            receivedAt: components["schemas"]["Instant"];
            /** @description When the call was asked for; null for as soon as possible */
            wished: components["schemas"]["CallbackSlot"] | null;
        };
        /** @description The key belongs to another request */
        KeyReused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:idempotency-key-reused";
            /** @constant */
            status: 422;
        };
        /**
         * @description What the file holds
         * @example bills
         * @enum {string}
         */
        ImportKind: "customers" | "premises" | "contracts" | "meters" | "readings" | "bills" | "payments" | "hourly-usage";
        /** @description Why one line was refused; never repeats what the line held */
        Refusal: {
            /** @description Line in the file, the header is 1 */
            line: number;
            /** @description Name of the column; null when the whole line is at fault */
            column: string | null;
            /** @description What is wrong and how to mend it */
            reason: string;
        };
        /** @description What an import did */
        ImportReport: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ImportKind"];
            /**
             * @description `file`: one refused line refuses the file; `line`: good lines are taken
             * @enum {string}
             */
            mode: "file" | "line";
            /**
             * @description `refused`: nothing was changed
             * @enum {string}
             */
            state: "taken" | "refused";
            /** @description Lines read, without the header */
            linesRead: number;
            /** @description New rows */
            inserted: number;
            /** @description Rows that changed */
            updated: number;
            /** @description Rows that were already so */
            unchanged: number;
            /** @description Lines refused */
            refused: number;
            /** @description The first 1,000 refused lines */
            refusals: components["schemas"]["Refusal"][];
            startedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"];
        };
    };
    responses: {
        /** @description Any other error */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["OtherProblem"];
            };
        };
        /** @description The copy at hand still holds */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request does not follow the contract; `errors` says where */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description There is no such thing, or it is not this customer's */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFound"];
            };
        };
        /** @description Too many requests; try again after `Retry-After` seconds */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description The utility's service is in maintenance, or the database is starting again */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Unavailable"];
            };
        };
        /** @description Nobody is signed in, or the session has ended */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Unauthenticated"];
            };
        };
        /** @description The customer number and the confirmation number do not belong together */
        SignInRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["SignInRefused"];
            };
        };
        /** @description The `Origin` is not on the utility's list, or the CSRF token is missing or wrong */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The body is larger than this operation takes */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PayloadTooLarge"];
            };
        };
        /** @description The body's media type or its encoding is not one this operation takes */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description The operator's token is missing or wrong */
        OperatorRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["OperatorRequired"];
            };
        };
        /** @description The version is scheduled or published, so it does not change any more */
        NotADraft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotADraft"];
            };
        };
        /** @description The version was published before, or texts are missing; `incomplete` says which */
        NotPublishable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotPublishable"];
            };
        };
        /** @description The `Idempotency-Key` belongs to another request */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["KeyReused"];
            };
        };
    };
    parameters: {
        /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
        IfNoneMatch: string;
        /** @description Most items on one page */
        Limit: number;
        /** @description `nextCursor` of the page before; leave out for the first page */
        Cursor: string;
        /** @description Only this contract */
        ContractId: components["schemas"]["Id"];
        /** @description First calendar day in JST, included */
        From: components["schemas"]["CalendarDate"];
        /** @description Last calendar day in JST, included */
        To: components["schemas"]["CalendarDate"];
        /** @description Random name of this intent; send the same one when you try again */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this answer */
        ETag: string;
        /** @description How long, and by whom, the answer may be kept */
        CacheControl: string;
        /** @description Seconds to wait */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "utility.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "morioka",
                     *       "name": {
                     *         "ja": "盛岡市上下水道局（見本）",
                     *         "en": "Morioka Waterworks (sample)"
                     *       },
                     *       "sample": true,
                     *       "languages": [
                     *         "ja",
                     *         "en"
                     *       ],
                     *       "today": "2026-11-20",
                     *       "customerNumber": {
                     *         "label": {
                     *           "ja": "お客様番号",
                     *           "en": "Customer number"
                     *         },
                     *         "hint": {
                     *           "ja": "「使用水量のお知らせ」の右上にある9桁の数字です",
                     *           "en": "Nine digits at the top right of your usage notice"
                     *         },
                     *         "pattern": "^\\d{9}$",
                     *         "groups": [
                     *           2,
                     *           2,
                     *           5
                     *         ],
                     *         "example": "12-34-56789"
                     *       },
                     *       "confirmationNumber": {
                     *         "label": {
                     *           "ja": "確認番号",
                     *           "en": "Confirmation number"
                     *         },
                     *         "hint": {
                     *           "ja": "お客様番号の下にある6桁の数字です",
                     *           "en": "Six digits below the customer number"
                     *         },
                     *         "pattern": "^\\d{6}$",
                     *         "groups": [
                     *           6
                     *         ],
                     *         "example": "123456"
                     *       },
                     *       "contact": {
                     *         "office": {
                     *           "ja": "お客さまセンター",
                     *           "en": "Customer centre"
                     *         },
                     *         "phone": "019-000-0000",
                     *         "hours": {
                     *           "ja": "平日 8時45分〜18時",
                     *           "en": "Weekdays 8:45–18:00"
                     *         }
                     *       },
                     *       "theme": {
                     *         "keyColor": "#0b5cad"
                     *       },
                     *       "maintenance": null
                     *     }
                     */
                    "application/json": components["schemas"]["Utility"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Problem"];
        };
    };
    "calendar.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "today": "2026-11-20",
                     *       "office": {
                     *         "open": true,
                     *         "closesAt": "2026-11-20T09:00:00.000Z",
                     *         "opensAt": "2026-11-20T23:45:00.000Z"
                     *       },
                     *       "hours": {
                     *         "monday": {
                     *           "opens": "08:45",
                     *           "closes": "18:00"
                     *         },
                     *         "tuesday": {
                     *           "opens": "08:45",
                     *           "closes": "18:00"
                     *         },
                     *         "wednesday": {
                     *           "opens": "08:45",
                     *           "closes": "18:00"
                     *         },
                     *         "thursday": {
                     *           "opens": "08:45",
                     *           "closes": "18:00"
                     *         },
                     *         "friday": {
                     *           "opens": "08:45",
                     *           "closes": "18:00"
                     *         },
                     *         "saturday": {
                     *           "opens": "08:45",
                     *           "closes": "17:00"
                     *         },
                     *         "sunday": null
                     *       },
                     *       "emergency": {
                     *         "phone": "019-000-0000",
                     *         "roundTheClock": true
                     *       },
                     *       "closedWeekdays": [
                     *         "saturday",
                     *         "sunday"
                     *       ],
                     *       "closedOn": [
                     *         "2026-11-23",
                     *         "2026-12-29",
                     *         "2026-12-30",
                     *         "2026-12-31",
                     *         "2027-01-01",
                     *         "2027-01-02",
                     *         "2027-01-03"
                     *       ],
                     *       "leadTimes": {
                     *         "start": {
                     *           "lead": 3,
                     *           "unit": "business-days"
                     *         },
                     *         "stop": {
                     *           "lead": 5,
                     *           "unit": "days",
                     *           "cutOff": "15:00",
                     *           "receivedOn": "business-days"
                     *         },
                     *         "move": {
                     *           "lead": 3,
                     *           "unit": "business-days",
                     *           "takesPlaceOn": "business-days"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "customerName": "盛岡 花子",
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Both numbers as printed on the usage notice */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerNumber": "12-34-56789",
                 *       "confirmationNumber": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    /** @description The session cookie */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "customerName": "盛岡 花子",
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["SignInRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contracts.list": {
        parameters: {
            query?: {
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "customerNumber": "12-34-56789",
                     *           "premises": {
                     *             "postalCode": "020-0013",
                     *             "address": "盛岡市愛宕町6-8",
                     *             "building": "愛宕ハイツ",
                     *             "room": "203"
                     *           },
                     *           "use": "一般用",
                     *           "boreMm": 20,
                     *           "sewer": true,
                     *           "startedOn": "2019-04-01",
                     *           "stoppedOn": null,
                     *           "paymentMethod": "slip",
                     *           "smartMeter": false
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contracts.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the contract */
                contractId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "customerNumber": "12-34-56789",
                     *       "premises": {
                     *         "postalCode": "020-0013",
                     *         "address": "盛岡市愛宕町6-8",
                     *         "building": "愛宕ハイツ",
                     *         "room": "203"
                     *       },
                     *       "use": "一般用",
                     *       "boreMm": 20,
                     *       "sewer": true,
                     *       "startedOn": "2019-04-01",
                     *       "stoppedOn": null,
                     *       "paymentMethod": "slip",
                     *       "smartMeter": false
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "bills.list": {
        parameters: {
            query?: {
                /** @description Only bills in this state */
                state?: components["schemas"]["BillState"];
                /** @description Only this contract */
                contractId?: components["parameters"]["ContractId"];
                /** @description First calendar day in JST, included */
                from?: components["parameters"]["From"];
                /** @description Last calendar day in JST, included */
                to?: components["parameters"]["To"];
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "number": "2026-5-000123",
                     *           "months": [
                     *             "2026-09",
                     *             "2026-10"
                     *           ],
                     *           "period": {
                     *             "from": "2026-09-01",
                     *             "to": "2026-10-31"
                     *           },
                     *           "state": "unpaid",
                     *           "volumeM3": 42,
                     *           "waterYen": 4642,
                     *           "sewerYen": 2200,
                     *           "totalYen": 6842,
                     *           "issuedOn": "2026-11-10",
                     *           "dueOn": "2026-11-30",
                     *           "daysUntilDue": 10,
                     *           "paidOn": null,
                     *           "paymentMethod": "slip"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BillPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "bills.exportCsv": {
        parameters: {
            query?: {
                /** @description Only bills in this state */
                state?: components["schemas"]["BillState"];
                /** @description Only this contract */
                contractId?: components["parameters"]["ContractId"];
                /** @description First calendar day in JST, included */
                from?: components["parameters"]["From"];
                /** @description Last calendar day in JST, included */
                to?: components["parameters"]["To"];
                /** @description Language of the header row */
                lang?: "ja" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV file */
            200: {
                headers: {
                    /** @description File name */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example 請求番号,使用期間,水量
                     *     2026-5-000123,2026-09-01〜2026-10-31,42
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "bills.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the bill */
                billId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "number": "2026-5-000123",
                     *       "months": [
                     *         "2026-09",
                     *         "2026-10"
                     *       ],
                     *       "period": {
                     *         "from": "2026-09-01",
                     *         "to": "2026-10-31"
                     *       },
                     *       "state": "unpaid",
                     *       "volumeM3": 42,
                     *       "waterYen": 4642,
                     *       "sewerYen": 2200,
                     *       "totalYen": 6842,
                     *       "issuedOn": "2026-11-10",
                     *       "dueOn": "2026-11-30",
                     *       "daysUntilDue": 10,
                     *       "paidOn": null,
                     *       "paymentMethod": "slip",
                     *       "usedDays": 61,
                     *       "lines": [
                     *         {
                     *           "kind": "water-base",
                     *           "amountYen": 2200,
                     *           "taxRatePercent": 10
                     *         },
                     *         {
                     *           "kind": "water-tier",
                     *           "fromM3": 1,
                     *           "toM3": null,
                     *           "volumeM3": 42,
                     *           "unitPriceYen": "58.14",
                     *           "amountYen": 2442,
                     *           "taxRatePercent": 10
                     *         },
                     *         {
                     *           "kind": "sewer-base",
                     *           "amountYen": 2200,
                     *           "taxRatePercent": 10
                     *         }
                     *       ],
                     *       "taxByRate": [
                     *         {
                     *           "charge": "water",
                     *           "ratePercent": 10,
                     *           "totalYen": 4642,
                     *           "taxYen": 422
                     *         },
                     *         {
                     *           "charge": "sewer",
                     *           "ratePercent": 10,
                     *           "totalYen": 2200,
                     *           "taxYen": 200
                     *         }
                     *       ],
                     *       "reading": {
                     *         "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *         "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *         "meterSerial": "20-123456",
                     *         "readOn": "2026-10-31",
                     *         "previousReadOn": "2026-08-31",
                     *         "previousValue": 1204,
                     *         "presentValue": 1246,
                     *         "volumeM3": 42,
                     *         "exchange": null
                     *       },
                     *       "comparison": {
                     *         "previousPeriod": null,
                     *         "previousYear": {
                     *           "billId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "volumeM3": 47,
                     *           "differenceM3": -5
                     *         }
                     *       },
                     *       "leakHint": null,
                     *       "invoice": {
                     *         "recipient": "盛岡 花子",
                     *         "issuers": [
                     *           {
                     *             "charge": "water",
                     *             "name": "盛岡市上下水道局（見本）",
                     *             "registrationNumber": "T0000000000000"
                     *           }
                     *         ]
                     *       },
                     *       "payments": []
                     *     }
                     */
                    "application/json": components["schemas"]["Bill"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "readings.list": {
        parameters: {
            query?: {
                /** @description Only this contract */
                contractId?: components["parameters"]["ContractId"];
                /** @description First calendar day in JST, included */
                from?: components["parameters"]["From"];
                /** @description Last calendar day in JST, included */
                to?: components["parameters"]["To"];
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "meterSerial": "20-123456",
                     *           "readOn": "2026-10-31",
                     *           "previousReadOn": "2026-08-31",
                     *           "previousValue": 1204,
                     *           "presentValue": 1246,
                     *           "volumeM3": 42,
                     *           "exchange": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "usage.get": {
        parameters: {
            query: {
                /** @description Contract whose usage is wanted */
                contractId: components["schemas"]["Id"];
                /** @description What one item covers; `day` and `hour` need a smart meter */
                granularity?: "bill" | "day" | "hour";
                /** @description First calendar day in JST, included */
                from?: components["parameters"]["From"];
                /** @description Last calendar day in JST, included */
                to?: components["parameters"]["To"];
            };
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "granularity": "bill",
                     *       "unit": "m3",
                     *       "items": [
                     *         {
                     *           "label": "2026-10",
                     *           "from": "2026-09-01",
                     *           "to": "2026-10-31",
                     *           "volume": 42,
                     *           "previousYearVolume": 47,
                     *           "billId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10"
                     *         }
                     *       ],
                     *       "leakHint": null
                     *     }
                     */
                    "application/json": components["schemas"]["UsageSeries"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.index": {
        parameters: {
            query?: {
                /** @description Language wanted; `ja` when left out */
                lang?: string;
            };
            header?: {
                /** @description ETag of the copy at hand; when it still holds, the answer is 304 without a body */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 12,
                     *       "language": "ja",
                     *       "publishedAt": "2026-11-20T00:00:00Z",
                     *       "index": {}
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedFaq"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The question and its outcome */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "水道 止めたい いつまで",
                 *       "lang": "ja",
                 *       "outcome": "direct",
                 *       "entryIds": [
                 *         "stop-deadline"
                 *       ],
                 *       "confidence": 0.87,
                 *       "conversationId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                 *       "version": 12
                 *     }
                 */
                "application/json": components["schemas"]["FaqQuestionReport"];
            };
        };
        responses: {
            /** @description Counted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10"
                     *     }
                     */
                    "application/json": components["schemas"]["FaqQuestionReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which answer, and whether it helped */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                 *       "entryId": "stop-deadline",
                 *       "helpful": true,
                 *       "version": 12,
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["FaqFeedback"];
            };
        };
        responses: {
            /** @description Counted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The question */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "question": "引っ越すときは何をすればいいですか",
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["FaqAsk"];
            };
        };
        responses: {
            /** @description Lines of `FaqAnswerEvent`; the last is `end` or `refused` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "text": "使用をやめる日の3営業日前までにご連絡ください。",
                     *       "entryIds": [
                     *         "stop-deadline"
                     *       ]
                     *     }
                     */
                    "application/jsonl": components["schemas"]["FaqAnswerEvent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.listVersions": {
        parameters: {
            query?: {
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 12,
                     *           "state": "published",
                     *           "origin": "authors",
                     *           "note": "引っ越しの受付期間を改めました",
                     *           "entryCount": 168,
                     *           "createdAt": "2026-11-19T02:13:00Z",
                     *           "publishAt": "2026-11-20T00:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FaqVersionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.createVersion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What it begins with */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "冬の備えを足します"
                 *     }
                 */
                "application/json": components["schemas"]["FaqDraft"];
            };
        };
        responses: {
            /** @description Begun */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 13,
                     *       "state": "draft",
                     *       "origin": "authors",
                     *       "note": "",
                     *       "entryCount": 168,
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "publishAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["FaqVersionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.getVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the version */
                version: components["schemas"]["FaqVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 13,
                     *       "state": "draft",
                     *       "origin": "authors",
                     *       "note": "",
                     *       "entryCount": 168,
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "publishAt": null,
                     *       "entries": [
                     *         {
                     *           "id": "stop-deadline",
                     *           "category": "moving",
                     *           "texts": {
                     *             "ja": {
                     *               "question": "使用をやめるときは、いつまでに連絡しますか。",
                     *               "alternatives": [
                     *                 "水道 止める いつまで"
                     *               ],
                     *               "short": "{stopLead}までにご連絡ください。",
                     *               "full": "{stopLead}までに、インターネットか電話でご連絡ください。",
                     *               "keywords": [
                     *                 "中止"
                     *               ]
                     *             }
                     *           },
                     *           "links": [
                     *             {
                     *               "label": {
                     *                 "ja": "使用中止の手続き"
                     *               },
                     *               "href": "/suido/moving.html"
                     *             }
                     *           ],
                     *           "action": null,
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "office": "customer-centre",
                     *           "source": {
                     *             "title": {
                     *               "ja": "使用中止の手続き"
                     *             },
                     *             "href": "/suido/moving.html",
                     *             "updatedOn": "2026-10-01"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FaqVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.putEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the version */
                version: components["schemas"]["FaqVersionNumber"];
                /** @description Id of the entry */
                entryId: components["schemas"]["FaqEntryId"];
            };
            cookie?: never;
        };
        /** @description The entry */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "stop-deadline",
                 *       "category": "moving",
                 *       "texts": {
                 *         "ja": {
                 *           "question": "使用をやめるときは、いつまでに連絡しますか。",
                 *           "alternatives": [
                 *             "水道 止める いつまで"
                 *           ],
                 *           "short": "{stopLead}までにご連絡ください。",
                 *           "full": "{stopLead}までに、インターネットか電話でご連絡ください。",
                 *           "keywords": [
                 *             "中止"
                 *           ]
                 *         }
                 *       },
                 *       "links": [
                 *         {
                 *           "label": {
                 *             "ja": "使用中止の手続き"
                 *           },
                 *           "href": "/suido/moving.html"
                 *         }
                 *       ],
                 *       "action": null,
                 *       "validFrom": null,
                 *       "validTo": null,
                 *       "office": "customer-centre",
                 *       "source": {
                 *         "title": {
                 *           "ja": "使用中止の手続き"
                 *         },
                 *         "href": "/suido/moving.html",
                 *         "updatedOn": "2026-10-01"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FaqEntry"];
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 13,
                     *       "entry": {
                     *         "id": "stop-deadline",
                     *         "category": "moving",
                     *         "texts": {
                     *           "ja": {
                     *             "question": "使用をやめるときは、いつまでに連絡しますか。",
                     *             "alternatives": [
                     *               "水道 止める いつまで"
                     *             ],
                     *             "short": "{stopLead}までにご連絡ください。",
                     *             "full": "{stopLead}までに、インターネットか電話でご連絡ください。",
                     *             "keywords": [
                     *               "中止"
                     *             ]
                     *           }
                     *         },
                     *         "links": [
                     *           {
                     *             "label": {
                     *               "ja": "使用中止の手続き"
                     *             },
                     *             "href": "/suido/moving.html"
                     *           }
                     *         ],
                     *         "action": null,
                     *         "validFrom": null,
                     *         "validTo": null,
                     *         "office": "customer-centre",
                     *         "source": {
                     *           "title": {
                     *             "ja": "使用中止の手続き"
                     *           },
                     *           "href": "/suido/moving.html",
                     *           "updatedOn": "2026-10-01"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FaqDraftedEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotADraft"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.deleteEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the version */
                version: components["schemas"]["FaqVersionNumber"];
                /** @description Id of the entry */
                entryId: components["schemas"]["FaqEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotADraft"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the version */
                version: components["schemas"]["FaqVersionNumber"];
            };
            cookie?: never;
        };
        /** @description When */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publishAt": "2026-11-30T15:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["FaqPublication"];
            };
        };
        responses: {
            /** @description Published or scheduled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 12,
                     *       "state": "published",
                     *       "origin": "authors",
                     *       "note": "引っ越しの受付期間を改めました",
                     *       "entryCount": 168,
                     *       "createdAt": "2026-11-19T02:13:00Z",
                     *       "publishAt": "2026-11-20T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FaqVersionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotPublishable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the version */
                version: components["schemas"]["FaqVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draft again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 13,
                     *       "state": "draft",
                     *       "origin": "authors",
                     *       "note": "",
                     *       "entryCount": 168,
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "publishAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["FaqVersionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotADraft"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.listGaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "kind": "unanswered",
                     *           "count": 7,
                     *           "lang": "ja",
                     *           "examples": [
                     *             "井戸水 使ってる 料金"
                     *           ],
                     *           "entryIds": [
                     *             "sewer-charge"
                     *           ],
                     *           "firstAskedAt": "2026-11-01T02:13:00Z",
                     *           "lastAskedAt": "2026-11-20T02:13:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FaqGapList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.createEntryFromGap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the gap */
                gapId: components["schemas"]["FaqGapId"];
            };
            cookie?: never;
        };
        /** @description What it shall be called */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entryId": "well-water",
                 *       "category": "sewer"
                 *     }
                 */
                "application/json": components["schemas"]["FaqGapEntry"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 13,
                     *       "entry": {
                     *         "id": "stop-deadline",
                     *         "category": "moving",
                     *         "texts": {
                     *           "ja": {
                     *             "question": "使用をやめるときは、いつまでに連絡しますか。",
                     *             "alternatives": [
                     *               "水道 止める いつまで"
                     *             ],
                     *             "short": "{stopLead}までにご連絡ください。",
                     *             "full": "{stopLead}までに、インターネットか電話でご連絡ください。",
                     *             "keywords": [
                     *               "中止"
                     *             ]
                     *           }
                     *         },
                     *         "links": [
                     *           {
                     *             "label": {
                     *               "ja": "使用中止の手続き"
                     *             },
                     *             "href": "/suido/moving.html"
                     *           }
                     *         ],
                     *         "action": null,
                     *         "validFrom": null,
                     *         "validTo": null,
                     *         "office": "customer-centre",
                     *         "source": {
                     *           "title": {
                     *             "ja": "使用中止の手続き"
                     *           },
                     *           "href": "/suido/moving.html",
                     *           "updatedOn": "2026-10-01"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FaqDraftedEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "faq.metrics": {
        parameters: {
            query?: {
                /** @description First calendar day in JST, included */
                from?: components["parameters"]["From"];
                /** @description Last calendar day in JST, included */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-20",
                     *       "to": "2026-11-20",
                     *       "days": [],
                     *       "total": {
                     *         "asked": 0,
                     *         "direct": 0,
                     *         "suggested": 0,
                     *         "handedOver": 0,
                     *         "emergency": 0,
                     *         "empty": 0,
                     *         "llm": 0,
                     *         "helpful": 0,
                     *         "unhelpful": 0,
                     *         "resolved": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FaqMetrics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "callbacks.list": {
        parameters: {
            query?: {
                /** @description Which requests */
                state?: "waiting" | "done";
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "receiptNumber": "20261120-48213",
                     *           "name": "盛岡 花子",
                     *           "phone": "09000000000",
                     *           "topic": "引っ越しの手続き",
                     *           "wished": {
                     *             "on": "2026-11-24",
                     *             "from": "09:00",
                     *             "to": "12:00"
                     *           },
                     *           "lang": "ja",
                     *           "receivedAt": "2026-11-20T02:13:00Z",
                     *           "doneAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "callbacks.create": {
        parameters: {
            query?: never;
            header: {
                /** @description Random name of this intent; send the same one when you try again */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whom to call, about what, when */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "盛岡 花子",
                 *       "phone": "090-0000-0000",
                 *       "topic": "引っ越しの手続き",
                 *       "wished": {
                 *         "on": "2026-11-24",
                 *         "from": "09:00",
                 *         "to": "12:00"
                 *       },
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["CallbackRequest"];
            };
        };
        responses: {
            /** @description Received */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "receiptNumber": "20261120-48213",
                     *       "receivedAt": "2026-11-20T02:13:00Z",
                     *       "wished": {
                     *         "on": "2026-11-24",
                     *         "from": "09:00",
                     *         "to": "12:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "callbacks.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request */
                callbackId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "receiptNumber": "20261120-48213",
                     *       "name": "盛岡 花子",
                     *       "phone": "09000000000",
                     *       "topic": "引っ越しの手続き",
                     *       "wished": {
                     *         "on": "2026-11-24",
                     *         "from": "09:00",
                     *         "to": "12:00"
                     *       },
                     *       "lang": "ja",
                     *       "receivedAt": "2026-11-20T02:13:00Z",
                     *       "doneAt": "2026-11-24T01:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Callback"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.create": {
        parameters: {
            query?: {
                /** @description Whether one refused line refuses the whole file */
                mode?: "file" | "line";
            };
            header?: never;
            path: {
                /** @description What the file holds */
                kind: components["schemas"]["ImportKind"];
            };
            cookie?: never;
        };
        /** @description The file; CSV as UTF-8 or Shift_JIS (`charset`), header names in Japanese or English; or JSON Lines */
        requestBody: {
            content: {
                /**
                 * @example customerNumber,name
                 *     123456789,盛岡 花子
                 */
                "text/csv": string;
                /** @example {"customerNumber": "123456789", "name": "盛岡 花子"} */
                "application/jsonl": string;
            };
        };
        responses: {
            /** @description Taken or refused; the report says which */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "kind": "bills",
                     *       "mode": "file",
                     *       "state": "taken",
                     *       "linesRead": 1000,
                     *       "inserted": 1000,
                     *       "updated": 0,
                     *       "unchanged": 0,
                     *       "refused": 0,
                     *       "refusals": [],
                     *       "startedAt": "2026-11-20T02:13:00Z",
                     *       "finishedAt": "2026-11-20T02:13:02Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.getReport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the import */
                importId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "kind": "bills",
                     *       "mode": "file",
                     *       "state": "taken",
                     *       "linesRead": 1000,
                     *       "inserted": 1000,
                     *       "updated": 0,
                     *       "unchanged": 0,
                     *       "refused": 0,
                     *       "refusals": [],
                     *       "startedAt": "2026-11-20T02:13:00Z",
                     *       "finishedAt": "2026-11-20T02:13:02Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
