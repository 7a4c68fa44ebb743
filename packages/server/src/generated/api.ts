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
         * @description Tells who is signed in and renews the CSRF token's copy in the page. Asking does not lengthen the session, so that a page can warn its
         *     reader before the end.
         */
        get: operations["session.get"];
        put?: never;
        /**
         * Sign in with a usage notice
         * @description Signs in by customer number and confirmation number, as printed on one usage notice (使用水量のお知らせ), and sets the session
         *     cookie. The session sees that contract and what its notices have shown, nothing else (level `usage-notice`). Wrong pairs are counted per
         *     number and per address; too many give 429. Whether a customer number exists is never told.
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
    "/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay signed in
         * @description Lengthens the session by the idle time, within its absolute end, and exchanges the cookie for a new one.
         */
        post: operations["session.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/confirmation/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to confirm
         * @description Sends a one-time code to a contact point of the signed-in account, for stepping up to level `confirmed`.
         */
        post: operations["session.sendConfirmationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/confirmation/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm with a code
         * @description Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
         */
        post: operations["session.confirmWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/confirmation/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to confirm with a passkey
         * @description What the browser needs to ask for one of the account's passkeys.
         */
        post: operations["session.passkeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/confirmation/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm with a passkey
         * @description Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
         */
        post: operations["session.confirmWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to sign in
         * @description Sends a one-time code by mail or SMS. The answer is the same whether the address belongs to an account or not; entering the code
         *     signs in or makes an account. Codes are counted per address and per network; too many give 429.
         */
        post: operations["signIn.sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a code
         * @description Signs in by a code that was sent, or makes an account with this contact point, and sets the session cookie (level `account`).
         *     A code is good once, for ten minutes and for five tries.
         *     A second cookie marks this browser as one that has proven this address: its codes and wrong tries count by themselves from then on,
         *     so nobody else can use them up. It signs nobody in.
         */
        post: operations["signIn.withCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey
         * @description What the browser needs to ask for any passkey of this utility (discoverable, so no name is asked for).
         */
        post: operations["signIn.passkeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Signs in by a passkey and sets the session cookie (level `account`).
         */
        post: operations["signIn.withPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go to the utility's identity provider
         * @description For a link that opens a new window: leads to the utility's own identity provider (OpenID Connect, code with PKCE) and sets a
         *     short-lived cookie that binds the way back to this browser.
         */
        get: operations["signIn.startProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/provider/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the utility's identity provider
         * @description The provider sends the browser here. Sets the session cookie and leads to the service's page that says how it went; no token is in
         *     any address. What else a provider adds to its answer is passed over.
         */
        get: operations["signIn.finishProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My account
         * @description The signed-in person's account: name, language, contact points, ways to sign in.
         */
        get: operations["account.get"];
        put?: never;
        post?: never;
        /**
         * Close my account
         * @description Ends all sessions, removes contact points, passkeys, links and shares. Contracts with the utility are not touched: water flows on.
         *     A last message goes to every contact point.
         */
        delete: operations["account.close"];
        options?: never;
        head?: never;
        /**
         * Change name or language
         * @description Changes what is given; the rest stays.
         */
        patch: operations["account.update"];
        trace?: never;
    };
    "/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export my data
         * @description Everything kept about the account and the contracts it sees, as one JSON document.
         */
        get: operations["account.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export my data as CSV
         * @description The same as `/account/export`, as a table with the columns section, item, field and value.
         */
        get: operations["account.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or change a contact point
         * @description Sends a code to a new mail address or phone number. Once it is entered the contact point is part of the account; with `replaces`, it
         *     takes the place of an old one. All contact points so far, the old one too, are told.
         */
        post: operations["contactPoints.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/contact-points/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the code of a new contact point
         * @description Makes the contact point part of the account.
         */
        post: operations["contactPoints.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/contact-points/{contactPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a contact point
         * @description Removes it; it and the others are told. The last one stays, as it is the way to be told and to get back in.
         */
        delete: operations["contactPoints.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a contract to my account
         * @description Links a contract by the two numbers of its usage notice; the account becomes a holder of it. Wrong pairs are counted as at sign-in.
         */
        post: operations["contracts.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a contract off my account
         * @description The contract itself goes on. Shares that this account gave of it end.
         */
        delete: operations["contracts.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations for me
         * @description Contracts that others share with one of my contact points, not answered yet.
         */
        get: operations["invitations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Decline an invitation
         * @description The invitation is gone.
         */
        delete: operations["invitations.decline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/invitations/{invitationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description The contract is among my contracts from now on, with the role of the invitation.
         */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When somebody signed in
         * @description Sign-ins and refused tries of my account, newest first, for 180 days.
         */
        get: operations["signIns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am signed in
         * @description Living sessions of my account, this one first.
         */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere
         * @description Ends every session of my account, this one too.
         */
        delete: operations["sessions.endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out one device
         * @description Ends one session of my account; whoever ends the present one is signed out.
         */
        delete: operations["sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My passkeys
         * @description Passkeys of my account, newest first.
         */
        get: operations["passkeys.list"];
        put?: never;
        /**
         * Add a passkey
         * @description Adds the passkey that the browser has made. All contact points are told.
         */
        post: operations["passkeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description What the browser needs to make a passkey.
         */
        post: operations["passkeys.options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description It signs nobody in any more. All contact points are told.
         */
        delete: operations["passkeys.remove"];
        options?: never;
        head?: never;
        /**
         * Name a passkey
         * @description Gives a passkey another name.
         */
        patch: operations["passkeys.rename"];
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
         * My contracts
         * @description All supply contracts that the person who is signed in sees, those in use first.
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
         * @description One supply contract that the person who is signed in sees.
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
    "/contracts/{contractId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else sees a contract
         * @description Shares that are offered or accepted. Only a holder may ask.
         */
        get: operations["shares.list"];
        put?: never;
        /**
         * Share a contract
         * @description Offers a contract to a person by mail address or phone number; that person signs in with it and accepts. The answer is the same
         *     whether such an account exists or not. Only a holder may share.
         */
        post: operations["shares.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a share
         * @description The other person no longer sees the contract. Only a holder may end a share.
         */
        delete: operations["shares.remove"];
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
         * @description By bill: two years and the period before, or what `from` and `to` enclose. By day: 31 days. By hour: one day. Without `from` and `to` the newest are given. No usage notice shows days or hours, and they tell when somebody is at home: they need level `account`.
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
         *     answer comes again and nothing is stored twice; while the first request is under way it is 409, with another body 422.
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
    "/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an account
         * @description By a verified mail address or phone number, exactly. For an operator on the phone with a customer; every look is in the audit log.
         *     What is looked for is in the body, as addresses of requests end up in logs.
         */
        post: operations["accounts.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a contract for a customer
         * @description Links a contract to an account after the operator has made sure who is calling. The account's contact points are told.
         */
        post: operations["accounts.linkContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit log
         * @description Who looked at or changed what, newest first. Append-only and chained by hashes; looking is written down too.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
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
         * @description A text per language tag (BCP 47), such as `en`, `zh-Hans` or `ja-x-easy` (やさしい日本語); `ja` is always there. A reader gets the first that is there of the own tag, that with the language's script, the language, English unless the own is Japanese, and Japanese
         * @example {
         *       "ja": "盛岡市上下水道局（見本）",
         *       "en": "Morioka Waterworks (sample)"
         *     }
         */
        LocalizedText: {
            /** @description Japanese */
            ja: string;
        } & {
            [key: string]: string;
        };
        /**
         * Format: date
         * @description Calendar date in Japan (JST)
         * @example 2026-11-30
         */
        CalendarDate: string;
        /** @description How a number on the usage notice is written. No check-digit rule is assumed. */
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
         * @description `usage-notice`: the two numbers of a usage notice. `mail-code`, `sms-code`: a one-time code. `passkey`. `provider`: the utility’s own identity provider
         * @enum {string}
         */
        SignInMethod: "usage-notice" | "mail-code" | "sms-code" | "passkey" | "provider";
        /** @description How residents may sign in */
        SignInOffer: {
            /** @description Offered ways, the preferred first */
            methods: components["schemas"]["SignInMethod"][];
            /** @description Name of the utility's own identity provider; null without one */
            provider: components["schemas"]["LocalizedText"] | null;
            /** @description Domain that passkeys belong to; pages elsewhere cannot use them. Null without passkeys */
            passkeyDomain?: string | null;
            /**
             * @description `here`: signing in works on the page that asks. `window`: that page belongs to another site, whose browsers keep no cookie of this one; open `page` in a new window instead
             * @enum {string}
             */
            place: "here" | "window";
            /**
             * Format: uri
             * @description The service's own page with everything behind the sign-in
             */
            page: string;
            /** @description How long a session lasts */
            session: {
                /** @description Ends after so long without use */
                idleMinutes: number;
                /** @description Ends after so long in any case */
                absoluteMinutes: number;
                /** @description The reader is warned so long before the end */
                warnSeconds: number;
            };
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
            signIn: components["schemas"]["SignInOffer"];
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
            /** @description The places that are wrong, the first 20 of them */
            errors: components["schemas"]["InvalidPlace"][];
        };
        /** @description There is no such thing, or it is not this customer's */
        NotFound: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:not-found" | "urn:mizumado:problem:utility-unknown" | "urn:mizumado:problem:sign-in-method-off";
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
         * @description How sure the service is of who is there, each level including those before it. `usage-notice`: holds a usage notice, and sees its contract.
         *     `account`: signed in to an account. `recent`: signed in, or confirmed, within the last quarter of an hour. `confirmed`: has confirmed
         *     again in this session a few minutes ago; signing in alone does not count.
         * @enum {string}
         */
        Level: "usage-notice" | "account" | "recent" | "confirmed";
        /** @description Who is signed in */
        Session: {
            /**
             * @description Signed in to one contract by its usage notice, or to an account
             * @enum {string}
             */
            kind: "usage-notice" | "account";
            level: components["schemas"]["Level"];
            method: components["schemas"]["SignInMethod"];
            /** @description Name of the customer for a usage notice; what the account calls itself otherwise, null when it has no name yet. Never normalised */
            name: string | null;
            /**
             * Format: uuid
             * @description Id of the account; null for a usage notice
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description Id of the usage notice's contract; null for an account
             */
            contractId: string | null;
            /** @description Whether this very answer made the account */
            registered: boolean;
            /** @description Send as `X-CSRF-Token` with unsafe requests */
            csrfToken: string;
            /** @description End of the session unless it is used before */
            expiresAt: components["schemas"]["Instant"];
            /** @description End of the session in any case */
            endsAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description End of level `confirmed`; null at lower levels
             */
            confirmedUntil: string | null;
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
        /**
         * Format: uuid
         * @description UUIDv7
         * @example 01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10
         */
        Id: string;
        /**
         * @description Language of the message
         * @example ja
         */
        Language: string;
        /** @description Where to send a code */
        ConfirmationCodeRequest: {
            contactPointId: components["schemas"]["Id"];
            lang: components["schemas"]["Language"];
        };
        /** @description Random name of what was begun; it is good in the browser that began it, and once */
        ChallengeId: string;
        /** @description A code is on its way */
        CodeSent: {
            challengeId: components["schemas"]["ChallengeId"];
            /** @description The code is good until then */
            expiresAt: components["schemas"]["Instant"];
            /** @description Another code may be asked for from then on */
            resendAt: components["schemas"]["Instant"];
        };
        /** @description The session is at too low a level; or the request came from a place, or without a token, that is not allowed */
        LevelTooLow: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:level-too-low" | "urn:mizumado:problem:origin-not-allowed" | "urn:mizumado:problem:csrf-token-invalid";
            /** @constant */
            status: 403;
            required?: components["schemas"]["Level"];
            current?: components["schemas"]["Level"];
        };
        /** @description One-time code of six digits; full-width digits and spaces are accepted */
        Code: string;
        /** @description A code as received */
        CodeAnswer: {
            challengeId: components["schemas"]["ChallengeId"];
            code: components["schemas"]["Code"];
        };
        /** @description The code is wrong, used or too old; or nobody is signed in */
        CodeRefusedInSession: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:code-refused" | "urn:mizumado:problem:unauthenticated" | "urn:mizumado:problem:session-expired";
            /** @constant */
            status: 401;
            /** @description Tries that are left with this code; 0: ask for another */
            triesLeft?: number;
        };
        /** @description Bytes as base64url */
        Bytes: string;
        /** @description How the authenticator is reached */
        Transports: string[];
        /** @description Names a passkey */
        CredentialDescriptor: {
            /**
             * @description Always `public-key`
             * @constant
             */
            type: "public-key";
            id: components["schemas"]["Bytes"];
            transports?: components["schemas"]["Transports"];
        };
        /** @description PublicKeyCredentialRequestOptionsJSON */
        PasskeyRequestOptions: {
            challenge: components["schemas"]["Bytes"];
            /** @description Domain that the passkeys belong to */
            rpId: string;
            /** @description Milliseconds */
            timeout: number;
            /**
             * @description The person is recognised by the device
             * @enum {string}
             */
            userVerification: "required";
            /** @description Which passkeys; any when empty */
            allowCredentials: components["schemas"]["CredentialDescriptor"][];
        };
        /** @description AuthenticationResponseJSON */
        AssertionCredential: {
            id: components["schemas"]["Bytes"];
            rawId: components["schemas"]["Bytes"];
            /**
             * @description Always `public-key`
             * @constant
             */
            type: "public-key";
            /** @description Where the authenticator is */
            authenticatorAttachment?: string;
            /** @description Answers of extensions; not looked at */
            clientExtensionResults: {
                [key: string]: unknown;
            };
            /** @description What was signed */
            response: {
                clientDataJSON: components["schemas"]["Bytes"];
                authenticatorData: components["schemas"]["Bytes"];
                signature: components["schemas"]["Bytes"];
                userHandle?: components["schemas"]["Bytes"];
            };
        };
        /** @description The browser's answer */
        PasskeyAssertion: {
            credential: components["schemas"]["AssertionCredential"];
        };
        /** @description The passkey is refused; or nobody is signed in */
        PasskeyRefusedInSession: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:passkey-refused" | "urn:mizumado:problem:unauthenticated" | "urn:mizumado:problem:session-expired";
            /** @constant */
            status: 401;
        };
        /**
         * @description `mail`: e-mail. `sms`: mobile phone
         * @enum {string}
         */
        ContactKind: "mail" | "sms";
        /** @description Mail address or phone number; full-width characters, spaces and hyphens are accepted */
        Address: string;
        /** @description Where to send a code */
        CodeRequest: {
            kind: components["schemas"]["ContactKind"];
            address: components["schemas"]["Address"];
            lang: components["schemas"]["Language"];
        };
        /** @description A code as received, to sign in with */
        CodeSignIn: {
            challengeId: components["schemas"]["ChallengeId"];
            code: components["schemas"]["Code"];
            /**
             * @description Links the contract of the usage notice that this browser is signed in with to the account
             * @default false
             */
            linkContract: boolean;
        };
        /** @description The code is wrong, used or too old */
        CodeRefused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:code-refused";
            /** @constant */
            status: 401;
            /** @description Tries that are left with this code; 0: ask for another */
            triesLeft?: number;
        };
        /** @description The browser's answer, to sign in with */
        PasskeySignIn: {
            credential: components["schemas"]["AssertionCredential"];
            /**
             * @description Links the contract of the usage notice that this browser is signed in with to the account
             * @default false
             */
            linkContract: boolean;
        };
        /** @description The passkey does not sign in */
        PasskeyRefused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:passkey-refused";
            /** @constant */
            status: 401;
        };
        /** @description A mail address or phone number whose owner has entered a code sent there */
        ContactPoint: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ContactKind"];
            /** @description Mail address, or phone number with digits only */
            address: string;
            verifiedAt: components["schemas"]["Instant"];
        };
        /** @description The account of the person who is signed in */
        Account: {
            id: components["schemas"]["Id"];
            /** @description What the account calls itself; null when it has no name yet */
            name: string | null;
            /** @description Language of messages */
            lang: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Verified ones, oldest first */
            contactPoints: components["schemas"]["ContactPoint"][];
            /** @description How many passkeys there are */
            passkeys: number;
            /** @description Whether the utility's identity provider can sign in */
            provider: boolean;
        };
        /** @description What the account calls itself; never normalised */
        PersonName: string;
        /** @description What changes */
        AccountChange: {
            name?: components["schemas"]["PersonName"];
            lang?: components["schemas"]["Language"];
        };
        /** @description A passkey of the account */
        Passkey: {
            id: components["schemas"]["Id"];
            /** @description What the person calls it */
            name: string;
            /** @description Whether it is kept beyond one device */
            backedUp: boolean;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it signed in last; null when it has not yet
             */
            lastUsedAt: string | null;
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
        /**
         * @description `family` 家族, `guarantor` 連帯保証人, `staff` 社員・担当者, `other` その他
         * @enum {string}
         */
        Relation: "family" | "guarantor" | "staff" | "other";
        /** @description What the person who is signed in may do with the contract */
        Access: {
            /**
             * @description `usage-notice`: signed in with the usage notice; the others as in Role
             * @enum {string}
             */
            role: "usage-notice" | "holder" | "manager" | "viewer";
            /** @description How a shared contract came here; null for one's own */
            relation: components["schemas"]["Relation"] | null;
            /**
             * Format: date
             * @description Last day of a share; null without end
             */
            expiresOn: string | null;
        };
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
            access: components["schemas"]["Access"];
        };
        /** @description Period of use */
        Period: {
            from: components["schemas"]["CalendarDate"];
            to: components["schemas"]["CalendarDate"];
        };
        /**
         * @description `unpaid` payable by slip until the due date · `overdue` due date has passed · `scheduled` will be charged to the account or card
         *     on the due date · `paid` · `nothing-due` ¥0
         * @example unpaid
         * @enum {string}
         */
        BillState: "unpaid" | "overdue" | "scheduled" | "paid" | "nothing-due";
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
        /**
         * @description `holder`: may do everything, also share. `manager`: sees, pays and applies. `viewer`: sees
         * @enum {string}
         */
        Role: "holder" | "manager" | "viewer";
        /** @description A share as its giver sees it */
        Share: {
            id: components["schemas"]["Id"];
            contractId: components["schemas"]["Id"];
            kind: components["schemas"]["ContactKind"];
            /** @description Mail address, or phone number with digits only */
            address: string;
            role: components["schemas"]["Role"];
            relation: components["schemas"]["Relation"];
            /**
             * Format: date
             * @description Last day; null without end
             */
            expiresOn: string | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * @description What came of it
             * @enum {string}
             */
            state: "invited" | "accepted" | "declined" | "expired";
        };
        /** @description A share as it is offered to me */
        Invitation: {
            id: components["schemas"]["Id"];
            role: components["schemas"]["Role"];
            relation: components["schemas"]["Relation"];
            /**
             * Format: date
             * @description Last day; null without end
             */
            expiresOn: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @description What the giver's account calls itself */
            invitedBy: string | null;
            premises: components["schemas"]["Premises"];
        };
        /** @description A sign-in, or a refused try */
        SignInEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            method: components["schemas"]["SignInMethod"];
            /**
             * @description What came of it
             * @enum {string}
             */
            outcome: "signed-in" | "confirmed" | "refused";
            /** @description Browser and system in a few words */
            device: string;
            /** @description Network address, its end left out */
            network: string;
        };
        /** @description A living session */
        OpenSession: {
            id: components["schemas"]["Id"];
            /** @description Whether it is the one that asks */
            current: boolean;
            method: components["schemas"]["SignInMethod"];
            /** @description Browser and system in a few words */
            device: string;
            createdAt: components["schemas"]["Instant"];
            /** @description To the minute */
            lastUsedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description One line of the audit log; names nobody but by id */
        AuditEntry: {
            /** @description Counts without gaps per utility */
            sequence: number;
            at: components["schemas"]["Instant"];
            /** @description Who */
            actor: {
                /**
                 * @description `usage-notice`: somebody with a usage notice, by contract
                 * @enum {string}
                 */
                kind: "account" | "usage-notice" | "operator" | "visitor" | "system";
                /** @description Id of account or contract; name that an operator gave */
                id: string | null;
            };
            /**
             * @description Operation of the contract
             * @example accounts.find
             */
            action: string;
            /** @description What it was about */
            subjects: {
                /**
                 * @description Kind of thing
                 * @example contract
                 */
                kind: string;
                /** @description Its id */
                id: string;
            }[];
            /**
             * @description `begun`: written before it was carried out
             * @enum {string}
             */
            outcome: "done" | "refused" | "begun";
        };
        /** @description Everything kept about an account and the contracts it sees */
        AccountExport: {
            exportedAt: components["schemas"]["Instant"];
            account: components["schemas"]["Account"];
            passkeys: components["schemas"]["Passkey"][];
            contracts: components["schemas"]["Contract"][];
            bills: components["schemas"]["Bill"][];
            readings: components["schemas"]["Reading"][];
            shares: components["schemas"]["Share"][];
            invitations: components["schemas"]["Invitation"][];
            signIns: components["schemas"]["SignInEvent"][];
            sessions: components["schemas"]["OpenSession"][];
            /** @description Entries of the audit log about the account */
            changes: components["schemas"]["AuditEntry"][];
        };
        /** @description A contact point to be verified */
        NewContactPoint: {
            kind: components["schemas"]["ContactKind"];
            address: components["schemas"]["Address"];
            /**
             * Format: uuid
             * @description Id of the contact point whose place it takes; null to add one
             * @default null
             */
            replaces: string | null;
            lang: components["schemas"]["Language"];
        };
        /** @description The account stands in the way */
        AccountConflict: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:last-contact-point" | "urn:mizumado:problem:contact-point-taken" | "urn:mizumado:problem:already-linked" | "urn:mizumado:problem:already-shared";
            /** @constant */
            status: 409;
        };
        /** @description The two numbers do not belong together */
        NumbersRefused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:numbers-refused";
            /** @constant */
            status: 422;
        };
        /** @description Invitations, newest first */
        InvitationList: {
            items: components["schemas"]["Invitation"][];
        };
        /**
         * @description Opaque cursor of the next page; null on the last page
         * @example eyJ0IjoiMjAyNi0wNy0zMSJ9
         */
        NextCursor: string | null;
        /** @description One page of sign-ins, newest first */
        SignInPage: {
            items: components["schemas"]["SignInEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Living sessions, the one that asks first */
        SessionList: {
            items: components["schemas"]["OpenSession"][];
        };
        /** @description Passkeys, newest first */
        PasskeyList: {
            items: components["schemas"]["Passkey"][];
        };
        /** @description RegistrationResponseJSON */
        RegistrationCredential: {
            id: components["schemas"]["Bytes"];
            rawId: components["schemas"]["Bytes"];
            /**
             * @description Always `public-key`
             * @constant
             */
            type: "public-key";
            /** @description Where the authenticator is */
            authenticatorAttachment?: string;
            /** @description Answers of extensions; not looked at */
            clientExtensionResults: {
                [key: string]: unknown;
            };
            /** @description The new passkey */
            response: {
                clientDataJSON: components["schemas"]["Bytes"];
                attestationObject: components["schemas"]["Bytes"];
                transports?: components["schemas"]["Transports"];
                authenticatorData?: components["schemas"]["Bytes"];
                publicKey?: components["schemas"]["Bytes"];
                /** @description COSE algorithm */
                publicKeyAlgorithm?: number;
            };
        };
        /** @description What the person calls it */
        PasskeyLabel: string;
        /** @description The browser's answer and a name */
        NewPasskey: {
            credential: components["schemas"]["RegistrationCredential"];
            name: components["schemas"]["PasskeyLabel"];
        };
        /** @description PublicKeyCredentialCreationOptionsJSON */
        PasskeyCreationOptions: {
            challenge: components["schemas"]["Bytes"];
            /** @description For whom */
            rp: {
                /** @description Domain that the passkey belongs to */
                id: string;
                /** @description Name of the utility */
                name: string;
            };
            /** @description For which account */
            user: {
                id: components["schemas"]["Bytes"];
                /** @description What tells accounts apart in a list */
                name: string;
                /** @description Name of the person */
                displayName: string;
            };
            /** @description Signature algorithms, the preferred first */
            pubKeyCredParams: {
                /** @constant */
                type: "public-key";
                /** @description COSE algorithm */
                alg: number;
            }[];
            /** @description Milliseconds */
            timeout: number;
            /**
             * @description The make of the authenticator is not asked for
             * @enum {string}
             */
            attestation: "none";
            /** @description Passkeys that the account has */
            excludeCredentials: components["schemas"]["CredentialDescriptor"][];
            /** @description What kind of passkey */
            authenticatorSelection: {
                /**
                 * @description It can be found without a name
                 * @enum {string}
                 */
                residentKey: "required";
                /** @description The same for older browsers */
                requireResidentKey: boolean;
                /**
                 * @description The person is recognised by the device
                 * @enum {string}
                 */
                userVerification: "required";
            };
        };
        /** @description A new name */
        PasskeyName: {
            name: components["schemas"]["PasskeyLabel"];
        };
        /** @description One page of contracts, those in use first, then the newest start */
        ContractPage: {
            items: components["schemas"]["Contract"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Shares, newest first */
        ShareList: {
            items: components["schemas"]["Share"][];
        };
        /** @description Only a holder of the contract may do this */
        NotHolder: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:not-holder" | "urn:mizumado:problem:level-too-low" | "urn:mizumado:problem:origin-not-allowed" | "urn:mizumado:problem:csrf-token-invalid";
            /** @constant */
            status: 403;
            required?: components["schemas"]["Level"];
            current?: components["schemas"]["Level"];
        };
        /** @description A contract offered to another person */
        NewShare: {
            kind: components["schemas"]["ContactKind"];
            address: components["schemas"]["Address"];
            /**
             * @description Holders are made by the two numbers of the usage notice
             * @enum {string}
             */
            role: "manager" | "viewer";
            relation: components["schemas"]["Relation"];
            /**
             * Format: date
             * @description Last day, at most five years from now; null without end
             */
            expiresOn: string | null;
            lang: components["schemas"]["Language"];
        };
        /** @description One bill in a list */
        BillSummary: components["schemas"]["BillCore"];
        /** @description One page of bills, newest period first */
        BillPage: {
            items: components["schemas"]["BillSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
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
        faq_Language: string;
        /** @description The published knowledge base in one language, ready to be searched in the browser */
        PublishedFaq: {
            version: components["schemas"]["FaqVersionNumber"];
            /** @description The language it is in; the utility’s own when it has none of the asked for */
            language: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
        };
        /** @description A question for the utility's language model */
        FaqAsk: {
            /** @description The question; numbers, names and addresses are taken out before it leaves the service */
            question: string;
            lang: components["schemas"]["faq_Language"];
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
            language: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
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
            lang: components["schemas"]["faq_Language"];
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
        /** @description The first request with the key is being carried out */
        KeyInFlight: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:idempotency-key-in-flight";
            /** @constant */
            status: 409;
        };
        /** @description The key belongs to another request */
        KeyReused: components["schemas"]["ProblemBase"] & {
            /** @enum {string} */
            type: "urn:mizumado:problem:idempotency-key-reused";
            /** @constant */
            status: 422;
        };
        /** @description A contact point, exactly */
        AccountSearch: {
            kind: components["schemas"]["ContactKind"];
            address: components["schemas"]["Address"];
        };
        /** @description An account as an operator sees it */
        FoundAccount: {
            id: components["schemas"]["Id"];
            /** @description What the account calls itself */
            name: string | null;
            createdAt: components["schemas"]["Instant"];
            contactPoints: components["schemas"]["ContactPoint"][];
            /** @description Contracts that it sees */
            contracts: {
                id: components["schemas"]["Id"];
                /** @description As printed */
                customerNumber: string;
                role: components["schemas"]["Role"];
            }[];
        };
        /** @description The account with a contact point, or none */
        FoundAccounts: {
            items: components["schemas"]["FoundAccount"][];
        };
        /** @description A contract to link to an account */
        OperatorLink: {
            /** @description Customer number; separators and full-width digits are accepted */
            customerNumber: string;
            role: components["schemas"]["Role"];
            /** @description How it was made sure who is calling; stays in the audit log for good, so no numbers of documents, addresses or phones: they are refused */
            reason: string;
        };
        /** @description One page of the audit log, newest first */
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
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
        /** @description The request does not follow the API; `errors` says where */
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
        /** @description The session is at a lower level than this needs; or the request came from a place, or without a token, that is not allowed */
        LevelTooLow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["LevelTooLow"];
            };
        };
        /** @description The code is wrong, used or too old; or nobody is signed in */
        CodeRefusedInSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CodeRefusedInSession"];
            };
        };
        /** @description The passkey is unknown, or its answer does not hold; or nobody is signed in */
        PasskeyRefusedInSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PasskeyRefusedInSession"];
            };
        };
        /** @description The code is wrong, used or too old */
        CodeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CodeRefused"];
            };
        };
        /** @description The passkey is unknown, or its answer does not hold */
        PasskeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PasskeyRefused"];
            };
        };
        /** @description The account stands in the way; `type` says how */
        AccountConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AccountConflict"];
            };
        };
        /** @description The customer number and the confirmation number do not belong together */
        NumbersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NumbersRefused"];
            };
        };
        /** @description Only a holder of the contract may do this; or as at LevelTooLow */
        NotHolder: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotHolder"];
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
        /** @description The first request with this `Idempotency-Key` is being carried out; try again after `Retry-After` seconds */
        KeyInFlight: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["KeyInFlight"];
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
        /** @description Code of the provider */
        ProviderCode: string;
        /** @description What the service gave on the way there */
        ProviderState: string;
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
        /** @description Who of the utility's staff asks, as the audit log shall name them; percent-encoded when not ASCII */
        Operator: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this answer */
        ETag: string;
        /** @description How long, and by whom, the answer may be kept */
        CacheControl: string;
        /** @description Seconds to wait */
        RetryAfter: number;
        /** @description The session cookie, or its end */
        SetCookie: string;
        /** @description Where the browser goes */
        Location: string;
        /** @description Name of the file */
        ContentDisposition: string;
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
                     *       "signIn": {
                     *         "methods": [
                     *           "mail-code",
                     *           "passkey",
                     *           "usage-notice"
                     *         ],
                     *         "provider": null,
                     *         "passkeyDomain": "www.city.morioka.example",
                     *         "place": "here",
                     *         "page": "https://api.example.jp/morioka/my",
                     *         "session": {
                     *           "idleMinutes": 30,
                     *           "absoluteMinutes": 720,
                     *           "warnSeconds": 120
                     *         }
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
                     *       "kind": "account",
                     *       "level": "account",
                     *       "method": "mail-code",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": null
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
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "usage-notice",
                     *       "level": "usage-notice",
                     *       "method": "usage-notice",
                     *       "name": "盛岡 花子",
                     *       "accountId": null,
                     *       "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": null
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
    "session.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "level": "account",
                     *       "method": "mail-code",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
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
    "session.sendConfirmationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactPointId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationCodeRequest"];
            };
        };
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "expiresAt": "2026-11-20T02:23:00Z",
                     *       "resendAt": "2026-11-20T02:14:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.confirmWithCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code as received */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CodeAnswer"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "level": "confirmed",
                     *       "method": "mail-code",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": "2026-11-20T02:23:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CodeRefusedInSession"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.passkeyOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For `navigator.credentials.get` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "rpId": "www.city.morioka.example",
                     *       "timeout": 300000,
                     *       "userVerification": "required",
                     *       "allowCredentials": [
                     *         {
                     *           "type": "public-key",
                     *           "id": "cHVibGljLWlk",
                     *           "transports": [
                     *             "internal"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "session.confirmWithPasskey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The browser's answer */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "cHVibGljLWlk",
                 *         "rawId": "cHVibGljLWlk",
                 *         "type": "public-key",
                 *         "authenticatorAttachment": "platform",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
                 *           "authenticatorData": "YXV0aGVudGljYXRvcg",
                 *           "signature": "c2lnbmF0dXJl",
                 *           "userHandle": "AZOaQHseflWdPy98HVqeEA"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyAssertion"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "level": "confirmed",
                     *       "method": "mail-code",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": "2026-11-20T02:23:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["PasskeyRefusedInSession"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIn.sendCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mail",
                 *       "address": "hanako@example.jp",
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "expiresAt": "2026-11-20T02:23:00Z",
                     *       "resendAt": "2026-11-20T02:14:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CodeSent"];
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
    "signIn.withCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code as received */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                 *       "code": "123456",
                 *       "linkContract": false
                 *     }
                 */
                "application/json": components["schemas"]["CodeSignIn"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "level": "account",
                     *       "method": "mail-code",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": true,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CodeRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIn.passkeyOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For `navigator.credentials.get` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "rpId": "www.city.morioka.example",
                     *       "timeout": 300000,
                     *       "userVerification": "required",
                     *       "allowCredentials": []
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIn.withPasskey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The browser's answer */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "cHVibGljLWlk",
                 *         "rawId": "cHVibGljLWlk",
                 *         "type": "public-key",
                 *         "authenticatorAttachment": "platform",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
                 *           "authenticatorData": "YXV0aGVudGljYXRvcg",
                 *           "signature": "c2lnbmF0dXJl",
                 *           "userHandle": "AZOaQHseflWdPy98HVqeEA"
                 *         }
                 *       },
                 *       "linkContract": false
                 *     }
                 */
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "level": "account",
                     *       "method": "passkey",
                     *       "name": "花子",
                     *       "accountId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": null,
                     *       "registered": false,
                     *       "csrfToken": "dGhpcyBpcyBhbiBleGFtcGxl",
                     *       "expiresAt": "2026-11-20T02:43:00Z",
                     *       "endsAt": "2026-11-20T14:13:00Z",
                     *       "confirmedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["PasskeyRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIn.startProvider": {
        parameters: {
            query?: {
                /** @description Language of the reader */
                lang?: string;
                /** @description `confirm` steps a session up */
                purpose?: "sign-in" | "confirm";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider */
            303: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIn.finishProvider": {
        parameters: {
            query?: {
                /** @description Code of the provider */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the service gave on the way there */
                state?: components["parameters"]["ProviderState"];
                /** @description Issuer that answers (RFC 9207) */
                iss?: string;
                /** @description Why there is no code */
                error?: string;
                /** @description The same in words */
                error_description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page that says how it went */
            303: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "account.get": {
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
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "name": "花子",
                     *       "lang": "ja",
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "contactPoints": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "kind": "mail",
                     *           "address": "hanako@example.jp",
                     *           "verifiedAt": "2026-11-20T02:13:00Z"
                     *         }
                     *       ],
                     *       "passkeys": 1,
                     *       "provider": false
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "account.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed */
            204: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "account.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What changes */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "花子",
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "name": "花子",
                     *       "lang": "ja",
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "contactPoints": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "kind": "mail",
                     *           "address": "hanako@example.jp",
                     *           "verifiedAt": "2026-11-20T02:13:00Z"
                     *         }
                     *       ],
                     *       "passkeys": 1,
                     *       "provider": false
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "account.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-11-20T02:13:00Z",
                     *       "account": {
                     *         "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *         "name": "花子",
                     *         "lang": "ja",
                     *         "createdAt": "2026-11-20T02:13:00Z",
                     *         "contactPoints": [
                     *           {
                     *             "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *             "kind": "mail",
                     *             "address": "hanako@example.jp",
                     *             "verifiedAt": "2026-11-20T02:13:00Z"
                     *           }
                     *         ],
                     *         "passkeys": 1,
                     *         "provider": false
                     *       },
                     *       "passkeys": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "name": "スマートフォン",
                     *           "backedUp": true,
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "lastUsedAt": null
                     *         }
                     *       ],
                     *       "contracts": [
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
                     *           "smartMeter": false,
                     *           "access": {
                     *             "role": "holder",
                     *             "relation": null,
                     *             "expiresOn": null
                     *           }
                     *         }
                     *       ],
                     *       "bills": [],
                     *       "readings": [],
                     *       "shares": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e11",
                     *           "kind": "mail",
                     *           "address": "jiro@example.jp",
                     *           "role": "viewer",
                     *           "relation": "family",
                     *           "expiresOn": "2027-03-31",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "state": "invited"
                     *         }
                     *       ],
                     *       "invitations": [],
                     *       "signIns": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "at": "2026-11-20T02:13:00Z",
                     *           "method": "passkey",
                     *           "outcome": "signed-in",
                     *           "device": "Chrome（Android）",
                     *           "network": "203.0.113.*"
                     *         }
                     *       ],
                     *       "sessions": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "current": true,
                     *           "method": "passkey",
                     *           "device": "Chrome（Android）",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "lastUsedAt": "2026-11-20T02:13:00Z",
                     *           "expiresAt": "2026-11-20T02:43:00Z"
                     *         }
                     *       ],
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "account.exportCsv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contactPoints.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new contact point */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mail",
                 *       "address": "new@example.jp",
                 *       "replaces": null,
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["NewContactPoint"];
            };
        };
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "expiresAt": "2026-11-20T02:23:00Z",
                     *       "resendAt": "2026-11-20T02:14:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contactPoints.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code as received */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CodeAnswer"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "kind": "mail",
                     *       "address": "hanako@example.jp",
                     *       "verifiedAt": "2026-11-20T02:13:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CodeRefusedInSession"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AccountConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contactPoints.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contact point */
                contactPointId: components["schemas"]["Id"];
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AccountConflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contracts.link": {
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
            /** @description Linked */
            201: {
                headers: {
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
                     *       "smartMeter": false,
                     *       "access": {
                     *         "role": "holder",
                     *         "relation": null,
                     *         "expiresOn": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AccountConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NumbersRefused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "contracts.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contract */
                contractId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "invitations.list": {
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
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "role": "viewer",
                     *           "relation": "family",
                     *           "expiresOn": "2027-03-31",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "invitedBy": "花子",
                     *           "premises": {
                     *             "postalCode": "020-0013",
                     *             "address": "盛岡市愛宕町6-8",
                     *             "building": "愛宕ハイツ",
                     *             "room": "203"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "invitations.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invitation */
                invitationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Declined */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the invitation */
                invitationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            200: {
                headers: {
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
                     *       "smartMeter": false,
                     *       "access": {
                     *         "role": "viewer",
                     *         "relation": "family",
                     *         "expiresOn": "2027-03-31"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "signIns.list": {
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
                     *           "at": "2026-11-20T02:13:00Z",
                     *           "method": "passkey",
                     *           "outcome": "signed-in",
                     *           "device": "Chrome（Android）",
                     *           "network": "203.0.113.*"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignInPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.list": {
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
                     *           "current": true,
                     *           "method": "passkey",
                     *           "device": "Chrome（Android）",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "lastUsedAt": "2026-11-20T02:13:00Z",
                     *           "expiresAt": "2026-11-20T02:43:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.endAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out everywhere */
            204: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "passkeys.list": {
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
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "name": "スマートフォン",
                     *           "backedUp": true,
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "lastUsedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "passkeys.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The browser's answer, and a name to know it by */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "cHVibGljLWlk",
                 *         "rawId": "cHVibGljLWlk",
                 *         "type": "public-key",
                 *         "authenticatorAttachment": "platform",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0",
                 *           "attestationObject": "o2NmbXQ",
                 *           "transports": [
                 *             "internal"
                 *           ]
                 *         }
                 *       },
                 *       "name": "スマートフォン"
                 *     }
                 */
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "name": "スマートフォン",
                     *       "backedUp": true,
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "lastUsedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["PasskeyRefusedInSession"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "passkeys.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For `navigator.credentials.create` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "cmFuZG9tLW5hbWUtb2YtdGhlLWNoYWxsZW5nZS0xMjM0",
                     *       "rp": {
                     *         "id": "www.city.morioka.example",
                     *         "name": "盛岡市上下水道局"
                     *       },
                     *       "user": {
                     *         "id": "AZOaQHseflWdPy98HVqeEA",
                     *         "name": "hanako@example.jp",
                     *         "displayName": "花子"
                     *       },
                     *       "pubKeyCredParams": [
                     *         {
                     *           "type": "public-key",
                     *           "alg": -7
                     *         }
                     *       ],
                     *       "timeout": 300000,
                     *       "attestation": "none",
                     *       "excludeCredentials": [],
                     *       "authenticatorSelection": {
                     *         "residentKey": "required",
                     *         "requireResidentKey": true,
                     *         "userVerification": "required"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "passkeys.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the passkey */
                passkeyId: components["schemas"]["Id"];
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "passkeys.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the passkey */
                passkeyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** @description The new name */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "会社のパソコン"
                 *     }
                 */
                "application/json": components["schemas"]["PasskeyName"];
            };
        };
        responses: {
            /** @description Renamed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "name": "スマートフォン",
                     *       "backedUp": true,
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "lastUsedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                     *           "smartMeter": false,
                     *           "access": {
                     *             "role": "holder",
                     *             "relation": null,
                     *             "expiresOn": null
                     *           }
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
                     *       "smartMeter": false,
                     *       "access": {
                     *         "role": "holder",
                     *         "relation": null,
                     *         "expiresOn": null
                     *       }
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
    "shares.list": {
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
                     *       "items": [
                     *         {
                     *           "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *           "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e11",
                     *           "kind": "mail",
                     *           "address": "jiro@example.jp",
                     *           "role": "viewer",
                     *           "relation": "family",
                     *           "expiresOn": "2027-03-31",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "state": "invited"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShareList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotHolder"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "shares.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contract */
                contractId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** @description With whom, as what, until when */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mail",
                 *       "address": "jiro@example.jp",
                 *       "role": "viewer",
                 *       "relation": "family",
                 *       "expiresOn": "2027-03-31",
                 *       "lang": "ja"
                 *     }
                 */
                "application/json": components["schemas"]["NewShare"];
            };
        };
        responses: {
            /** @description Offered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *       "contractId": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e11",
                     *       "kind": "mail",
                     *       "address": "jiro@example.jp",
                     *       "role": "viewer",
                     *       "relation": "family",
                     *       "expiresOn": "2027-03-31",
                     *       "createdAt": "2026-11-20T02:13:00Z",
                     *       "state": "invited"
                     *     }
                     */
                    "application/json": components["schemas"]["Share"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotHolder"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AccountConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "shares.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contract */
                contractId: components["schemas"]["Id"];
                /** @description Id of the share */
                shareId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotHolder"];
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
            403: components["responses"]["LevelTooLow"];
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
            409: components["responses"]["KeyInFlight"];
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
    "accounts.find": {
        parameters: {
            query?: never;
            header: {
                /** @description Who of the utility's staff asks, as the audit log shall name them; percent-encoded when not ASCII */
                "X-Operator": components["parameters"]["Operator"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is looked for */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mail",
                 *       "address": "hanako@example.jp"
                 *     }
                 */
                "application/json": components["schemas"]["AccountSearch"];
            };
        };
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
                     *           "name": "花子",
                     *           "createdAt": "2026-11-20T02:13:00Z",
                     *           "contactPoints": [
                     *             {
                     *               "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10",
                     *               "kind": "mail",
                     *               "address": "hanako@example.jp",
                     *               "verifiedAt": "2026-11-20T02:13:00Z"
                     *             }
                     *           ],
                     *           "contracts": [
                     *             {
                     *               "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e11",
                     *               "customerNumber": "12-34-56789",
                     *               "role": "holder"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FoundAccounts"];
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
    "accounts.linkContract": {
        parameters: {
            query?: never;
            header: {
                /** @description Who of the utility's staff asks, as the audit log shall name them; percent-encoded when not ASCII */
                "X-Operator": components["parameters"]["Operator"];
            };
            path: {
                /** @description Id of the account */
                accountId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** @description Which contract, and how it was made sure */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerNumber": "12-34-56789",
                 *       "role": "holder",
                 *       "reason": "本人確認済み（運転免許証）"
                 *     }
                 */
                "application/json": components["schemas"]["OperatorLink"];
            };
        };
        responses: {
            /** @description Linked */
            201: {
                headers: {
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
                     *       "smartMeter": false,
                     *       "access": {
                     *         "role": "holder",
                     *         "relation": null,
                     *         "expiresOn": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["OperatorRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AccountConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description Most items on one page */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before; leave out for the first page */
                cursor?: components["parameters"]["Cursor"];
            };
            header: {
                /** @description Who of the utility's staff asks, as the audit log shall name them; percent-encoded when not ASCII */
                "X-Operator": components["parameters"]["Operator"];
            };
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
                     *           "sequence": 7,
                     *           "at": "2026-11-20T02:13:00Z",
                     *           "actor": {
                     *             "kind": "operator",
                     *             "id": "窓口3"
                     *           },
                     *           "action": "accounts.find",
                     *           "subjects": [
                     *             {
                     *               "kind": "account",
                     *               "id": "01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10"
                     *             }
                     *           ],
                     *           "outcome": "done"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
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
