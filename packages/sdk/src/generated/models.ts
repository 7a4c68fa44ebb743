// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from './api.ts';

/** What happened and what to do */
export type ProblemBase = components['schemas']['ProblemBase'];
/** Any other error, such as 405 or an internal one */
export type OtherProblem = components['schemas']['OtherProblem'];
/** A text per language tag (BCP 47), such as `en`, `zh-Hans` or `ja-x-easy` (やさしい日本語); `ja` is always there. A reader gets the first that is there of the own tag, that with the language's script, the language, English unless the own is Japanese, and Japanese */
export type LocalizedText = components['schemas']['LocalizedText'];
/** Calendar date in Japan (JST) */
export type CalendarDate = components['schemas']['CalendarDate'];
/** How a number on the usage notice is written. No check-digit rule is assumed. */
export type NumberFormat = components['schemas']['NumberFormat'];
/** The other way; phone and counter */
export type Contact = components['schemas']['Contact'];
/** One key colour; the ramp is computed from it */
export type Theme = components['schemas']['Theme'];
/** `usage-notice`: the two numbers of a usage notice. `mail-code`, `sms-code`: a one-time code. `passkey`. `provider`: the utility’s own identity provider */
export type SignInMethod = components['schemas']['SignInMethod'];
/** How residents may sign in */
export type SignInOffer = components['schemas']['SignInOffer'];
/** UTC instant */
export type Instant = components['schemas']['Instant'];
/** Maintenance window */
export type Maintenance = components['schemas']['Maintenance'];
/** Public configuration of the utility */
export type Utility = components['schemas']['Utility'];
/** One place of the request that is wrong */
export type InvalidPlace = components['schemas']['InvalidPlace'];
/** The request does not follow the contract */
export type InvalidRequest = components['schemas']['InvalidRequest'];
/** There is no such thing, or it is not this customer's */
export type NotFound = components['schemas']['NotFound'];
/** Too many requests */
export type TooManyRequests = components['schemas']['TooManyRequests'];
/** Whether the office answers its phone now */
export type OfficeState = components['schemas']['OfficeState'];
/** Time of day in Japan (JST); `24:00` is the end of the day */
export type TimeOfDay = components['schemas']['TimeOfDay'];
/** From when to when, JST */
export type OpeningHours = components['schemas']['OpeningHours'];
/** Hours of one weekday; null when the office is closed */
export type HoursOrClosed = components['schemas']['HoursOrClosed'];
/** Hours of the office by weekday; null where it is closed. On the dates in `closedOn` it is closed whatever the weekday. */
export type WeeklyHours = components['schemas']['WeeklyHours'];
/** Phone for bursts, no water and unsafe water */
export type EmergencyPhone = components['schemas']['EmergencyPhone'];
/** Day of the week */
export type Weekday = components['schemas']['Weekday'];
/** How long before the wished date an application must be in (申込期限) */
export type LeadTimeRule = components['schemas']['LeadTimeRule'];
/** Lead times by procedure */
export type LeadTimes = components['schemas']['LeadTimes'];
/** When the office answers and works, and by when to apply */
export type Calendar = components['schemas']['Calendar'];
/** The service cannot answer for now */
export type Unavailable = components['schemas']['Unavailable'];
/** How sure the service is of who is there, each level including those before it. `usage-notice`: holds a usage notice, and sees its contract. `account`: signed in to an account. `recent`: signed in, or confirmed, within the last quarter of an hour. `confirmed`: has confirmed again in this session a few minutes ago; signing in alone does not count. */
export type Level = components['schemas']['Level'];
/** Who is signed in */
export type Session = components['schemas']['Session'];
/** Nobody is signed in, or the session has ended */
export type Unauthenticated = components['schemas']['Unauthenticated'];
/** Proof of possession of the usage notice */
export type SignIn = components['schemas']['SignIn'];
/** The two numbers do not belong together */
export type SignInRefused = components['schemas']['SignInRefused'];
/** The request came from a place, or without a token, that is not allowed */
export type Forbidden = components['schemas']['Forbidden'];
/** The body is too large */
export type PayloadTooLarge = components['schemas']['PayloadTooLarge'];
/** The media type or encoding of the body is not taken */
export type UnsupportedMediaType = components['schemas']['UnsupportedMediaType'];
/** UUIDv7 */
export type Id = components['schemas']['Id'];
/** Language of the message */
export type Language = components['schemas']['Language'];
/** Where to send a code */
export type ConfirmationCodeRequest = components['schemas']['ConfirmationCodeRequest'];
/** Random name of what was begun; it is good in the browser that began it, and once */
export type ChallengeId = components['schemas']['ChallengeId'];
/** A code is on its way */
export type CodeSent = components['schemas']['CodeSent'];
/** The session is at too low a level; or the request came from a place, or without a token, that is not allowed */
export type LevelTooLow = components['schemas']['LevelTooLow'];
/** One-time code of six digits; full-width digits and spaces are accepted */
export type Code = components['schemas']['Code'];
/** A code as received */
export type CodeAnswer = components['schemas']['CodeAnswer'];
/** The code is wrong, used or too old; or nobody is signed in */
export type CodeRefusedInSession = components['schemas']['CodeRefusedInSession'];
/** Bytes as base64url */
export type Bytes = components['schemas']['Bytes'];
/** How the authenticator is reached */
export type Transports = components['schemas']['Transports'];
/** Names a passkey */
export type CredentialDescriptor = components['schemas']['CredentialDescriptor'];
/** PublicKeyCredentialRequestOptionsJSON */
export type PasskeyRequestOptions = components['schemas']['PasskeyRequestOptions'];
/** AuthenticationResponseJSON */
export type AssertionCredential = components['schemas']['AssertionCredential'];
/** The browser's answer */
export type PasskeyAssertion = components['schemas']['PasskeyAssertion'];
/** The passkey is refused; or nobody is signed in */
export type PasskeyRefusedInSession = components['schemas']['PasskeyRefusedInSession'];
/** `mail`: e-mail. `sms`: mobile phone */
export type ContactKind = components['schemas']['ContactKind'];
/** Mail address or phone number; full-width characters, spaces and hyphens are accepted */
export type Address = components['schemas']['Address'];
/** Where to send a code */
export type CodeRequest = components['schemas']['CodeRequest'];
/** A code as received, to sign in with */
export type CodeSignIn = components['schemas']['CodeSignIn'];
/** The code is wrong, used or too old */
export type CodeRefused = components['schemas']['CodeRefused'];
/** The browser's answer, to sign in with */
export type PasskeySignIn = components['schemas']['PasskeySignIn'];
/** The passkey does not sign in */
export type PasskeyRefused = components['schemas']['PasskeyRefused'];
/** A mail address or phone number whose owner has entered a code sent there */
export type ContactPoint = components['schemas']['ContactPoint'];
/** The account of the person who is signed in */
export type Account = components['schemas']['Account'];
/** What the account calls itself; never normalised */
export type PersonName = components['schemas']['PersonName'];
/** What changes */
export type AccountChange = components['schemas']['AccountChange'];
/** A passkey of the account */
export type Passkey = components['schemas']['Passkey'];
/** Place that takes water (使用場所) */
export type Premises = components['schemas']['Premises'];
/** `direct-debit` 口座振替, `credit-card` クレジットカード継続払い, `slip` 納付書払い */
export type PaymentMethod = components['schemas']['PaymentMethod'];
/** `family` 家族, `guarantor` 連帯保証人, `staff` 社員・担当者, `other` その他 */
export type Relation = components['schemas']['Relation'];
/** What the person who is signed in may do with the contract */
export type Access = components['schemas']['Access'];
/** One customer's supply at one premises (給水契約) */
export type Contract = components['schemas']['Contract'];
/** Period of use */
export type Period = components['schemas']['Period'];
/** `unpaid` payable by slip until the due date · `overdue` due date has passed · `scheduled` will be charged to the account or card on the due date · `paid` · `nothing-due` ¥0 */
export type BillState = components['schemas']['BillState'];
/** Volume in m³ */
export type CubicMetres = components['schemas']['CubicMetres'];
/** Integer yen; negative for a reduction */
export type Yen = components['schemas']['Yen'];
/** What every view of a bill has */
export type BillCore = components['schemas']['BillCore'];
/** One line of the breakdown */
export type BillLine = components['schemas']['BillLine'];
/** Total and tax at one rate */
export type TaxByRate = components['schemas']['TaxByRate'];
/** Exchange of the meter */
export type MeterExchange = components['schemas']['MeterExchange'];
/** One meter reading (検針) */
export type Reading = components['schemas']['Reading'];
/** An earlier volume and the difference to it */
export type ComparedVolume = components['schemas']['ComparedVolume'];
/** Volume against earlier bills of the same contract */
export type Comparison = components['schemas']['Comparison'];
/** Why a leak is worth checking, or null. `volume-jump`: at least half as much again as a year ago and the period before, and 10 m³ more than both. `never-zero`: a smart meter ran in every hour of the last seven days. */
export type LeakHint = components['schemas']['LeakHint'];
/** Who issues one of the charges */
export type Issuer = components['schemas']['Issuer'];
/** Items of a qualified invoice (適格請求書) */
export type Invoice = components['schemas']['Invoice'];
/** One payment */
export type Payment = components['schemas']['Payment'];
/** What only the single bill has */
export type BillDetail = components['schemas']['BillDetail'];
/** One bill with its breakdown, reading, invoice items and comparison */
export type Bill = components['schemas']['Bill'];
/** `holder`: may do everything, also share. `manager`: sees, pays and applies. `viewer`: sees */
export type Role = components['schemas']['Role'];
/** A share as its giver sees it */
export type Share = components['schemas']['Share'];
/** A share as it is offered to me */
export type Invitation = components['schemas']['Invitation'];
/** A sign-in, or a refused try */
export type SignInEvent = components['schemas']['SignInEvent'];
/** A living session */
export type OpenSession = components['schemas']['OpenSession'];
/** One line of the audit log; names nobody but by id */
export type AuditEntry = components['schemas']['AuditEntry'];
/** Everything kept about an account and the contracts it sees */
export type AccountExport = components['schemas']['AccountExport'];
/** A contact point to be verified */
export type NewContactPoint = components['schemas']['NewContactPoint'];
/** The account stands in the way */
export type AccountConflict = components['schemas']['AccountConflict'];
/** The two numbers do not belong together */
export type NumbersRefused = components['schemas']['NumbersRefused'];
/** Invitations, newest first */
export type InvitationList = components['schemas']['InvitationList'];
/** Opaque cursor of the next page; null on the last page */
export type NextCursor = components['schemas']['NextCursor'];
/** One page of sign-ins, newest first */
export type SignInPage = components['schemas']['SignInPage'];
/** Living sessions, the one that asks first */
export type SessionList = components['schemas']['SessionList'];
/** Passkeys, newest first */
export type PasskeyList = components['schemas']['PasskeyList'];
/** RegistrationResponseJSON */
export type RegistrationCredential = components['schemas']['RegistrationCredential'];
/** What the person calls it */
export type PasskeyLabel = components['schemas']['PasskeyLabel'];
/** The browser's answer and a name */
export type NewPasskey = components['schemas']['NewPasskey'];
/** PublicKeyCredentialCreationOptionsJSON */
export type PasskeyCreationOptions = components['schemas']['PasskeyCreationOptions'];
/** A new name */
export type PasskeyName = components['schemas']['PasskeyName'];
/** One page of contracts, those in use first, then the newest start */
export type ContractPage = components['schemas']['ContractPage'];
/** Shares, newest first */
export type ShareList = components['schemas']['ShareList'];
/** Only a holder of the contract may do this */
export type NotHolder = components['schemas']['NotHolder'];
/** A contract offered to another person */
export type NewShare = components['schemas']['NewShare'];
/** One bill in a list */
export type BillSummary = components['schemas']['BillSummary'];
/** One page of bills, newest period first */
export type BillPage = components['schemas']['BillPage'];
/** One page of readings, newest first */
export type ReadingPage = components['schemas']['ReadingPage'];
/** Volume of one interval */
export type UsageItem = components['schemas']['UsageItem'];
/** Volume over time, oldest first */
export type UsageSeries = components['schemas']['UsageSeries'];
/** Number of a version, 1 and up within a utility */
export type FaqVersionNumber = components['schemas']['FaqVersionNumber'];
/** Language tag: `ja`, `en`, `ja-x-easy` (やさしい日本語), … */
export type faq_Language = components['schemas']['faq_Language'];
/** The published knowledge base in one language, ready to be searched in the browser */
export type PublishedFaq = components['schemas']['PublishedFaq'];
/** `direct` one answer, `suggested` several to choose from, `handed-over` to people, `emergency` first steps and phone, `empty` nothing was asked, `llm` answered by the utility’s language model */
export type FaqOutcome = components['schemas']['FaqOutcome'];
/** Stable name of an entry, English words with hyphens */
export type FaqEntryId = components['schemas']['FaqEntryId'];
/** One question somebody asked, and what came of it */
export type FaqQuestionReport = components['schemas']['FaqQuestionReport'];
/** Under which id a question is counted */
export type FaqQuestionReceipt = components['schemas']['FaqQuestionReceipt'];
/** Whether an answer helped */
export type FaqFeedback = components['schemas']['FaqFeedback'];
/** A question for the utility's language model */
export type FaqAsk = components['schemas']['FaqAsk'];
/** A checked piece of the answer */
export type FaqAnswerText = components['schemas']['FaqAnswerText'];
/** The answer is complete */
export type FaqAnswerEnd = components['schemas']['FaqAnswerEnd'];
/** There is no answer that can be relied on */
export type FaqAnswerRefused = components['schemas']['FaqAnswerRefused'];
/** One line of the answer. After `refused`, drop all text that came before and give the local answer */
export type FaqAnswerEvent = components['schemas']['FaqAnswerEvent'];
/** `draft` being written, `scheduled` published at `publishAt`, `published` in use, `superseded` was in use */
export type FaqVersionState = components['schemas']['FaqVersionState'];
/** One line of plain text */
export type FaqLine = components['schemas']['FaqLine'];
/** One version of the knowledge base */
export type FaqVersionSummary = components['schemas']['FaqVersionSummary'];
/** One page of versions, newest first */
export type FaqVersionPage = components['schemas']['FaqVersionPage'];
/** The operator's token is missing or wrong */
export type OperatorRequired = components['schemas']['OperatorRequired'];
/** Plain text; an empty line ends a paragraph, lines that begin with `・` or `1. ` are a list */
export type FaqParagraphs = components['schemas']['FaqParagraphs'];
/** Question and answer in one language. `{name}` stands for a fact of the utility */
export type FaqText = components['schemas']['FaqText'];
/** Texts per language tag; `ja` is always there */
export type FaqTexts = components['schemas']['FaqTexts'];
/** One line per language tag; `ja` is always there */
export type FaqLabel = components['schemas']['FaqLabel'];
/** `https:`, `tel:` or `mailto:` URL, a path of the utility’s site, or one that begins with a fact such as `{siteUrl}` */
export type FaqHref = components['schemas']['FaqHref'];
/** A page or number that helps further */
export type FaqLink = components['schemas']['FaqLink'];
/** What the chatbot opens beside the answer */
export type FaqAction = components['schemas']['FaqAction'];
/** Where the answer comes from, shown with it */
export type FaqSourceNote = components['schemas']['FaqSourceNote'];
/** One question with its answer */
export type FaqEntry = components['schemas']['FaqEntry'];
/** What a new draft begins with */
export type FaqDraft = components['schemas']['FaqDraft'];
/** One version with all its entries */
export type FaqVersion = components['schemas']['FaqVersion'];
/** An entry in a draft */
export type FaqDraftedEntry = components['schemas']['FaqDraftedEntry'];
/** The version does not change any more */
export type NotADraft = components['schemas']['NotADraft'];
/** When a version is published */
export type FaqPublication = components['schemas']['FaqPublication'];
/** A text that is missing */
export type FaqIncompleteText = components['schemas']['FaqIncompleteText'];
/** The version cannot be published as it is */
export type NotPublishable = components['schemas']['NotPublishable'];
/** Id of a group of questions */
export type FaqGapId = components['schemas']['FaqGapId'];
/** Like questions that found no answer, or an answer that did not help */
export type FaqGap = components['schemas']['FaqGap'];
/** Gaps, most frequent first */
export type FaqGapList = components['schemas']['FaqGapList'];
/** What the new entry shall be called */
export type FaqGapEntry = components['schemas']['FaqGapEntry'];
/** Numbers of questions */
export type FaqCounts = components['schemas']['FaqCounts'];
/** One day in one language */
export type FaqMetricsDay = components['schemas']['FaqMetricsDay'];
/** What came of the questions, day by day and language by language */
export type FaqMetrics = components['schemas']['FaqMetrics'];
/** Time of day in Japan, 00:00 to 24:00 */
export type ClockTime = components['schemas']['ClockTime'];
/** A span of one day, by the clock in Japan */
export type CallbackSlot = components['schemas']['CallbackSlot'];
/** A request as the operator sees it */
export type Callback = components['schemas']['Callback'];
/** One page of requests, oldest first */
export type CallbackPage = components['schemas']['CallbackPage'];
/** Somebody asks to be called back */
export type CallbackRequest = components['schemas']['CallbackRequest'];
/** Proof that the request arrived */
export type CallbackReceipt = components['schemas']['CallbackReceipt'];
/** The first request with the key is being carried out */
export type KeyInFlight = components['schemas']['KeyInFlight'];
/** The key belongs to another request */
export type KeyReused = components['schemas']['KeyReused'];
/** A contact point, exactly */
export type AccountSearch = components['schemas']['AccountSearch'];
/** An account as an operator sees it */
export type FoundAccount = components['schemas']['FoundAccount'];
/** The account with a contact point, or none */
export type FoundAccounts = components['schemas']['FoundAccounts'];
/** A contract to link to an account */
export type OperatorLink = components['schemas']['OperatorLink'];
/** One page of the audit log, newest first */
export type AuditPage = components['schemas']['AuditPage'];
/** What the file holds */
export type ImportKind = components['schemas']['ImportKind'];
/** Why one line was refused; never repeats what the line held */
export type Refusal = components['schemas']['Refusal'];
/** What an import did */
export type ImportReport = components['schemas']['ImportReport'];
