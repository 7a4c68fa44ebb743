// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call, PageCall } from '../call.ts';
import type { BodyOf, CallOptions, DataOf, PathOf, ProblemOf, QueryOf } from '../operation-types.ts';

/** Every operation of the API, grouped as its ids are. */
export interface Resources {
  readonly utility: UtilityResource;
  readonly calendar: CalendarResource;
  readonly session: SessionResource;
  readonly signIn: SignInResource;
  readonly account: AccountResource;
  readonly contactPoints: ContactPointsResource;
  readonly contracts: ContractsResource;
  readonly invitations: InvitationsResource;
  readonly signIns: SignInsResource;
  readonly sessions: SessionsResource;
  readonly passkeys: PasskeysResource;
  readonly shares: SharesResource;
  readonly bills: BillsResource;
  readonly readings: ReadingsResource;
  readonly usage: UsageResource;
  readonly faq: FaqResource;
  readonly callbacks: CallbacksResource;
  readonly accounts: AccountsResource;
  readonly audit: AuditResource;
  readonly imports: ImportsResource;
}

export interface UtilityResource {
  /**
   * The utility's public configuration
   *
   * Names, number formats, contacts, theme and maintenance. Public; it answers in maintenance too.
   *
   * @see `GET /utility`
   */
  get(options?: CallOptions): Call<DataOf<'utility.get'>, ProblemOf<'utility.get'>>;
}

export interface CalendarResource {
  /**
   * Office hours, closed days and lead times
   *
   * Whether the office answers now, when it opens next, the days on which it is closed, and how long before a wished date an application
   * must be in. Public. The ETag changes when the office opens or closes and when the day does.
   *
   * @see `GET /calendar`
   */
  get(options?: CallOptions): Call<DataOf<'calendar.get'>, ProblemOf<'calendar.get'>>;
}

export interface SessionResource {
  /**
   * Who is signed in
   *
   * Tells who is signed in and renews the CSRF token's copy in the page. Asking does not lengthen the session, so that a page can warn its
   * reader before the end.
   *
   * @see `GET /session`
   */
  get(options?: CallOptions): Call<DataOf<'session.get'>, ProblemOf<'session.get'>>;

  /**
   * Sign in with a usage notice
   *
   * Signs in by customer number and confirmation number, as printed on one usage notice (使用水量のお知らせ), and sets the session
   * cookie. The session sees that contract and what its notices have shown, nothing else (level `usage-notice`). Wrong pairs are counted per
   * number and per address; too many give 429. Whether a customer number exists is never told.
   *
   * @param body Both numbers as printed on the usage notice
   * @see `POST /session`
   */
  create(body: BodyOf<'session.create'>, options?: CallOptions): Call<DataOf<'session.create'>, ProblemOf<'session.create'>>;

  /**
   * Sign out
   *
   * Ends the session and removes the cookie.
   *
   * @see `DELETE /session`
   */
  delete(options?: CallOptions): Call<DataOf<'session.delete'>, ProblemOf<'session.delete'>>;

  /**
   * Stay signed in
   *
   * Lengthens the session by the idle time, within its absolute end, and exchanges the cookie for a new one.
   *
   * @see `POST /session/renewal`
   */
  renew(options?: CallOptions): Call<DataOf<'session.renew'>, ProblemOf<'session.renew'>>;

  /**
   * Send a code to confirm
   *
   * Sends a one-time code to a contact point of the signed-in account, for stepping up to level `confirmed`.
   *
   * @param body Where to
   * @see `POST /session/confirmation/codes`
   */
  sendConfirmationCode(body: BodyOf<'session.sendConfirmationCode'>, options?: CallOptions): Call<DataOf<'session.sendConfirmationCode'>, ProblemOf<'session.sendConfirmationCode'>>;

  /**
   * Confirm with a code
   *
   * Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
   *
   * @param body The code as received
   * @see `POST /session/confirmation/code`
   */
  confirmWithCode(body: BodyOf<'session.confirmWithCode'>, options?: CallOptions): Call<DataOf<'session.confirmWithCode'>, ProblemOf<'session.confirmWithCode'>>;

  /**
   * Begin to confirm with a passkey
   *
   * What the browser needs to ask for one of the account's passkeys.
   *
   * @see `POST /session/confirmation/passkey/options`
   */
  passkeyOptions(options?: CallOptions): Call<DataOf<'session.passkeyOptions'>, ProblemOf<'session.passkeyOptions'>>;

  /**
   * Confirm with a passkey
   *
   * Steps the session up to level `confirmed` for some minutes and exchanges its cookie.
   *
   * @param body The browser's answer
   * @see `POST /session/confirmation/passkey`
   */
  confirmWithPasskey(body: BodyOf<'session.confirmWithPasskey'>, options?: CallOptions): Call<DataOf<'session.confirmWithPasskey'>, ProblemOf<'session.confirmWithPasskey'>>;
}

export interface SignInResource {
  /**
   * Send a code to sign in
   *
   * Sends a one-time code by mail or SMS. The answer is the same whether the address belongs to an account or not; entering the code
   * signs in or makes an account. Codes are counted per address and per network; too many give 429.
   *
   * @param body Where to
   * @see `POST /sign-in/codes`
   */
  sendCode(body: BodyOf<'signIn.sendCode'>, options?: CallOptions): Call<DataOf<'signIn.sendCode'>, ProblemOf<'signIn.sendCode'>>;

  /**
   * Sign in with a code
   *
   * Signs in by a code that was sent, or makes an account with this contact point, and sets the session cookie (level `account`).
   * A code is good once, for ten minutes and for five tries.
   * A second cookie marks this browser as one that has proven this address: its codes and wrong tries count by themselves from then on,
   * so nobody else can use them up. It signs nobody in.
   *
   * @param body The code as received
   * @see `POST /sign-in/code`
   */
  withCode(body: BodyOf<'signIn.withCode'>, options?: CallOptions): Call<DataOf<'signIn.withCode'>, ProblemOf<'signIn.withCode'>>;

  /**
   * Begin to sign in with a passkey
   *
   * What the browser needs to ask for any passkey of this utility (discoverable, so no name is asked for).
   *
   * @see `POST /sign-in/passkey/options`
   */
  passkeyOptions(options?: CallOptions): Call<DataOf<'signIn.passkeyOptions'>, ProblemOf<'signIn.passkeyOptions'>>;

  /**
   * Sign in with a passkey
   *
   * Signs in by a passkey and sets the session cookie (level `account`).
   *
   * @param body The browser's answer
   * @see `POST /sign-in/passkey`
   */
  withPasskey(body: BodyOf<'signIn.withPasskey'>, options?: CallOptions): Call<DataOf<'signIn.withPasskey'>, ProblemOf<'signIn.withPasskey'>>;
}

export interface AccountResource {
  /**
   * My account
   *
   * The signed-in person's account: name, language, contact points, ways to sign in.
   *
   * @see `GET /account`
   */
  get(options?: CallOptions): Call<DataOf<'account.get'>, ProblemOf<'account.get'>>;

  /**
   * Change name or language
   *
   * Changes what is given; the rest stays.
   *
   * @param body What changes
   * @see `PATCH /account`
   */
  update(body: BodyOf<'account.update'>, options?: CallOptions): Call<DataOf<'account.update'>, ProblemOf<'account.update'>>;

  /**
   * Close my account
   *
   * Ends all sessions, removes contact points, passkeys, links and shares. Contracts with the utility are not touched: water flows on.
   * A last message goes to every contact point.
   *
   * @see `DELETE /account`
   */
  close(options?: CallOptions): Call<DataOf<'account.close'>, ProblemOf<'account.close'>>;

  /**
   * Export my data
   *
   * Everything kept about the account and the contracts it sees, as one JSON document.
   *
   * @see `GET /account/export`
   */
  export(options?: CallOptions): Call<DataOf<'account.export'>, ProblemOf<'account.export'>>;

  /**
   * Export my data as CSV
   *
   * The same as `/account/export`, as a table with the columns section, item, field and value.
   *
   * @see `GET /account/export.csv`
   */
  exportCsv(options?: CallOptions): Call<DataOf<'account.exportCsv'>, ProblemOf<'account.exportCsv'>>;
}

export interface ContactPointsResource {
  /**
   * Add or change a contact point
   *
   * Sends a code to a new mail address or phone number. Once it is entered the contact point is part of the account; with `replaces`, it
   * takes the place of an old one. All contact points so far, the old one too, are told.
   *
   * @param body The new contact point
   * @see `POST /account/contact-points`
   */
  add(body: BodyOf<'contactPoints.add'>, options?: CallOptions): Call<DataOf<'contactPoints.add'>, ProblemOf<'contactPoints.add'>>;

  /**
   * Enter the code of a new contact point
   *
   * Makes the contact point part of the account.
   *
   * @param body The code as received
   * @see `POST /account/contact-points/verification`
   */
  verify(body: BodyOf<'contactPoints.verify'>, options?: CallOptions): Call<DataOf<'contactPoints.verify'>, ProblemOf<'contactPoints.verify'>>;

  /**
   * Remove a contact point
   *
   * Removes it; it and the others are told. The last one stays, as it is the way to be told and to get back in.
   *
   * @param contactPointId Id of the contact point
   * @see `DELETE /account/contact-points/{contactPointId}`
   */
  remove(contactPointId: PathOf<'contactPoints.remove'>['contactPointId'], options?: CallOptions): Call<DataOf<'contactPoints.remove'>, ProblemOf<'contactPoints.remove'>>;
}

export interface ContractsResource {
  /**
   * Link a contract to my account
   *
   * Links a contract by the two numbers of its usage notice; the account becomes a holder of it. Wrong pairs are counted as at sign-in.
   *
   * @param body Both numbers as printed on the usage notice
   * @see `POST /account/contracts`
   */
  link(body: BodyOf<'contracts.link'>, options?: CallOptions): Call<DataOf<'contracts.link'>, ProblemOf<'contracts.link'>>;

  /**
   * Take a contract off my account
   *
   * The contract itself goes on. Shares that this account gave of it end.
   *
   * @param contractId Id of the contract
   * @see `DELETE /account/contracts/{contractId}`
   */
  unlink(contractId: PathOf<'contracts.unlink'>['contractId'], options?: CallOptions): Call<DataOf<'contracts.unlink'>, ProblemOf<'contracts.unlink'>>;

  /**
   * My contracts
   *
   * All supply contracts that the person who is signed in sees, those in use first.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /contracts`
   */
  list(query?: QueryOf<'contracts.list'>, options?: CallOptions): PageCall<DataOf<'contracts.list'>, ProblemOf<'contracts.list'>>;

  /**
   * One contract
   *
   * One supply contract that the person who is signed in sees.
   *
   * @param contractId Id of the contract
   * @see `GET /contracts/{contractId}`
   */
  get(contractId: PathOf<'contracts.get'>['contractId'], options?: CallOptions): Call<DataOf<'contracts.get'>, ProblemOf<'contracts.get'>>;
}

export interface InvitationsResource {
  /**
   * Invitations for me
   *
   * Contracts that others share with one of my contact points, not answered yet.
   *
   * @see `GET /account/invitations`
   */
  list(options?: CallOptions): Call<DataOf<'invitations.list'>, ProblemOf<'invitations.list'>>;

  /**
   * Decline an invitation
   *
   * The invitation is gone.
   *
   * @param invitationId Id of the invitation
   * @see `DELETE /account/invitations/{invitationId}`
   */
  decline(invitationId: PathOf<'invitations.decline'>['invitationId'], options?: CallOptions): Call<DataOf<'invitations.decline'>, ProblemOf<'invitations.decline'>>;

  /**
   * Accept an invitation
   *
   * The contract is among my contracts from now on, with the role of the invitation.
   *
   * @param invitationId Id of the invitation
   * @see `POST /account/invitations/{invitationId}/acceptance`
   */
  accept(invitationId: PathOf<'invitations.accept'>['invitationId'], options?: CallOptions): Call<DataOf<'invitations.accept'>, ProblemOf<'invitations.accept'>>;
}

export interface SignInsResource {
  /**
   * When somebody signed in
   *
   * Sign-ins and refused tries of my account, newest first, for 180 days.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /account/sign-ins`
   */
  list(query?: QueryOf<'signIns.list'>, options?: CallOptions): PageCall<DataOf<'signIns.list'>, ProblemOf<'signIns.list'>>;
}

export interface SessionsResource {
  /**
   * Where I am signed in
   *
   * Living sessions of my account, this one first.
   *
   * @see `GET /account/sessions`
   */
  list(options?: CallOptions): Call<DataOf<'sessions.list'>, ProblemOf<'sessions.list'>>;

  /**
   * Sign out everywhere
   *
   * Ends every session of my account, this one too.
   *
   * @see `DELETE /account/sessions`
   */
  endAll(options?: CallOptions): Call<DataOf<'sessions.endAll'>, ProblemOf<'sessions.endAll'>>;

  /**
   * Sign out one device
   *
   * Ends one session of my account; whoever ends the present one is signed out.
   *
   * @param sessionId Id of the session
   * @see `DELETE /account/sessions/{sessionId}`
   */
  end(sessionId: PathOf<'sessions.end'>['sessionId'], options?: CallOptions): Call<DataOf<'sessions.end'>, ProblemOf<'sessions.end'>>;
}

export interface PasskeysResource {
  /**
   * My passkeys
   *
   * Passkeys of my account, newest first.
   *
   * @see `GET /account/passkeys`
   */
  list(options?: CallOptions): Call<DataOf<'passkeys.list'>, ProblemOf<'passkeys.list'>>;

  /**
   * Add a passkey
   *
   * Adds the passkey that the browser has made. All contact points are told.
   *
   * @param body The browser's answer, and a name to know it by
   * @see `POST /account/passkeys`
   */
  add(body: BodyOf<'passkeys.add'>, options?: CallOptions): Call<DataOf<'passkeys.add'>, ProblemOf<'passkeys.add'>>;

  /**
   * Begin to add a passkey
   *
   * What the browser needs to make a passkey.
   *
   * @see `POST /account/passkeys/options`
   */
  options(options?: CallOptions): Call<DataOf<'passkeys.options'>, ProblemOf<'passkeys.options'>>;

  /**
   * Name a passkey
   *
   * Gives a passkey another name.
   *
   * @param passkeyId Id of the passkey
   * @param body The new name
   * @see `PATCH /account/passkeys/{passkeyId}`
   */
  rename(passkeyId: PathOf<'passkeys.rename'>['passkeyId'], body: BodyOf<'passkeys.rename'>, options?: CallOptions): Call<DataOf<'passkeys.rename'>, ProblemOf<'passkeys.rename'>>;

  /**
   * Remove a passkey
   *
   * It signs nobody in any more. All contact points are told.
   *
   * @param passkeyId Id of the passkey
   * @see `DELETE /account/passkeys/{passkeyId}`
   */
  remove(passkeyId: PathOf<'passkeys.remove'>['passkeyId'], options?: CallOptions): Call<DataOf<'passkeys.remove'>, ProblemOf<'passkeys.remove'>>;
}

export interface SharesResource {
  /**
   * Who else sees a contract
   *
   * Shares that are offered or accepted. Only a holder may ask.
   *
   * @param contractId Id of the contract
   * @see `GET /contracts/{contractId}/shares`
   */
  list(contractId: PathOf<'shares.list'>['contractId'], options?: CallOptions): Call<DataOf<'shares.list'>, ProblemOf<'shares.list'>>;

  /**
   * Share a contract
   *
   * Offers a contract to a person by mail address or phone number; that person signs in with it and accepts. The answer is the same
   * whether such an account exists or not. Only a holder may share.
   *
   * @param contractId Id of the contract
   * @param body With whom, as what, until when
   * @see `POST /contracts/{contractId}/shares`
   */
  create(contractId: PathOf<'shares.create'>['contractId'], body: BodyOf<'shares.create'>, options?: CallOptions): Call<DataOf<'shares.create'>, ProblemOf<'shares.create'>>;

  /**
   * End a share
   *
   * The other person no longer sees the contract. Only a holder may end a share.
   *
   * @param contractId Id of the contract
   * @param shareId Id of the share
   * @see `DELETE /contracts/{contractId}/shares/{shareId}`
   */
  remove(contractId: PathOf<'shares.remove'>['contractId'], shareId: PathOf<'shares.remove'>['shareId'], options?: CallOptions): Call<DataOf<'shares.remove'>, ProblemOf<'shares.remove'>>;
}

export interface BillsResource {
  /**
   * The customer's bills
   *
   * Bills of the signed-in customer, newest period first. `from` and `to` choose by the last day of the period of use.
   *
   * @param query
   *   - `state`: Only bills in this state
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /bills`
   */
  list(query?: QueryOf<'bills.list'>, options?: CallOptions): PageCall<DataOf<'bills.list'>, ProblemOf<'bills.list'>>;

  /**
   * The customer's bills as CSV
   *
   * The bills that `GET /bills` with the same filters lists, all of them, as CSV (UTF-8 with BOM, CRLF). Cells that a spreadsheet would take
   * for a formula are defused.
   *
   * @param query
   *   - `state`: Only bills in this state
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `lang`: Language of the header row
   * @see `GET /bills.csv`
   */
  exportCsv(query?: QueryOf<'bills.exportCsv'>, options?: CallOptions): Call<DataOf<'bills.exportCsv'>, ProblemOf<'bills.exportCsv'>>;

  /**
   * One bill
   *
   * One bill with its breakdown, reading, comparison, invoice items and payments.
   *
   * @param billId Id of the bill
   * @see `GET /bills/{billId}`
   */
  get(billId: PathOf<'bills.get'>['billId'], options?: CallOptions): Call<DataOf<'bills.get'>, ProblemOf<'bills.get'>>;
}

export interface ReadingsResource {
  /**
   * Meter readings
   *
   * Readings of the signed-in customer, newest first. `from` and `to` choose by the day of the reading.
   *
   * @param query
   *   - `contractId`: Only this contract
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /readings`
   */
  list(query?: QueryOf<'readings.list'>, options?: CallOptions): PageCall<DataOf<'readings.list'>, ProblemOf<'readings.list'>>;
}

export interface UsageResource {
  /**
   * Volume over time
   *
   * By bill: two years and the period before, or what `from` and `to` enclose. By day: 31 days. By hour: one day. Without `from` and `to` the newest are given. No usage notice shows days or hours, and they tell when somebody is at home: they need level `account`.
   *
   * @param query
   *   - `contractId`: Contract whose usage is wanted
   *   - `granularity`: What one item covers; `day` and `hour` need a smart meter
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   * @see `GET /usage`
   */
  get(query: QueryOf<'usage.get'>, options?: CallOptions): Call<DataOf<'usage.get'>, ProblemOf<'usage.get'>>;
}

export interface FaqResource {
  /**
   * The published knowledge base
   *
   * Everything the chatbot needs to answer in the browser, in one language, already indexed. Public; keep it and ask again with its `ETag`.
   *
   * @param query
   *   - `lang`: Language wanted; `ja` when left out
   * @see `GET /faq`
   */
  index(query?: QueryOf<'faq.index'>, options?: CallOptions): Call<DataOf<'faq.index'>, ProblemOf<'faq.index'>>;

  /**
   * Count one asked question
   *
   * The chatbot answers in the browser; this tells what was asked and what came of it, so that authors see what is missing. Send no personal data;
   * what looks like it is taken out again before anything is stored.
   *
   * @param body The question and its outcome
   * @see `POST /faq/questions`
   */
  report(body: BodyOf<'faq.report'>, options?: CallOptions): Call<DataOf<'faq.report'>, ProblemOf<'faq.report'>>;

  /**
   * Tell whether an answer helped
   *
   * Counts a yes or a no to "was this helpful". Said again for the same question and entry, the last word counts. 404 when the question is unknown.
   *
   * @param body Which answer, and whether it helped
   * @see `POST /faq/feedback`
   */
  feedback(body: BodyOf<'faq.feedback'>, options?: CallOptions): Call<DataOf<'faq.feedback'>, ProblemOf<'faq.feedback'>>;

  /**
   * Ask the utility's language model
   *
   * Offered only where `GET /utility` says `assistant: true`; 404 elsewhere. The answer comes as JSON Lines, one `FaqAnswerEvent` a line, while the model
   * speaks. Each piece names the entries that say so, and was compared with them. An emergency is never sent to the model.
   *
   * @param body The question
   * @see `POST /faq/answers`
   */
  answer(body: BodyOf<'faq.answer'>, options?: CallOptions): Call<DataOf<'faq.answer'>, ProblemOf<'faq.answer'>>;

  /**
   * Versions of the knowledge base
   *
   * All versions, newest first.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /faq/versions`
   */
  listVersions(query?: QueryOf<'faq.listVersions'>, options?: CallOptions): PageCall<DataOf<'faq.listVersions'>, ProblemOf<'faq.listVersions'>>;

  /**
   * Begin a draft
   *
   * A draft that copies the published version, or another one (so an old version can be brought back), or holds the given entries.
   *
   * @param body What it begins with
   * @see `POST /faq/versions`
   */
  createVersion(body: BodyOf<'faq.createVersion'>, options?: CallOptions): Call<DataOf<'faq.createVersion'>, ProblemOf<'faq.createVersion'>>;

  /**
   * One version with its entries
   *
   * One version with all its entries.
   *
   * @param version Number of the version
   * @see `GET /faq/versions/{version}`
   */
  getVersion(version: PathOf<'faq.getVersion'>['version'], options?: CallOptions): Call<DataOf<'faq.getVersion'>, ProblemOf<'faq.getVersion'>>;

  /**
   * Write an entry of a draft
   *
   * Adds the entry, or replaces the one of this id. `id` in the body must be the one of the path. 409 when the version is no draft.
   *
   * @param version Number of the version
   * @param entryId Id of the entry
   * @param body The entry
   * @see `PUT /faq/versions/{version}/entries/{entryId}`
   */
  putEntry(version: PathOf<'faq.putEntry'>['version'], entryId: PathOf<'faq.putEntry'>['entryId'], body: BodyOf<'faq.putEntry'>, options?: CallOptions): Call<DataOf<'faq.putEntry'>, ProblemOf<'faq.putEntry'>>;

  /**
   * Remove an entry from a draft
   *
   * Removes it from this version only. 409 when the version is no draft.
   *
   * @param version Number of the version
   * @param entryId Id of the entry
   * @see `DELETE /faq/versions/{version}/entries/{entryId}`
   */
  deleteEntry(version: PathOf<'faq.deleteEntry'>['version'], entryId: PathOf<'faq.deleteEntry'>['entryId'], options?: CallOptions): Call<DataOf<'faq.deleteEntry'>, ProblemOf<'faq.deleteEntry'>>;

  /**
   * Publish a draft, now or at a time
   *
   * Builds the index of every language. A scheduled version becomes the published one when its time has come. Sent again for a scheduled version, it moves
   * the time. 409 when a text is missing, or when the version was published before.
   *
   * @param version Number of the version
   * @param body When
   * @see `POST /faq/versions/{version}/publication`
   */
  publish(version: PathOf<'faq.publish'>['version'], body: BodyOf<'faq.publish'>, options?: CallOptions): Call<DataOf<'faq.publish'>, ProblemOf<'faq.publish'>>;

  /**
   * Take a schedule back
   *
   * A scheduled version becomes a draft again. 409 when its time has come already.
   *
   * @param version Number of the version
   * @see `DELETE /faq/versions/{version}/publication`
   */
  unschedule(version: PathOf<'faq.unschedule'>['version'], options?: CallOptions): Call<DataOf<'faq.unschedule'>, ProblemOf<'faq.unschedule'>>;

  /**
   * Questions without a good answer
   *
   * Questions of the last 90 days that were handed over, and answers said not to have helped, like ones together, most frequent first. Those of which an
   * entry was made are left out.
   *
   * @see `GET /faq/gaps`
   */
  listGaps(options?: CallOptions): Call<DataOf<'faq.listGaps'>, ProblemOf<'faq.listGaps'>>;

  /**
   * Make an entry of a gap
   *
   * Puts a new entry, its question and alternatives filled in from what was asked, into the newest draft, or into a new one. For `unhelpful`, the entry in
   * question is put there with the questions added as alternatives. The gap is then settled.
   *
   * @param gapId Id of the gap
   * @param body What it shall be called
   * @see `POST /faq/gaps/{gapId}/entry`
   */
  createEntryFromGap(gapId: PathOf<'faq.createEntryFromGap'>['gapId'], body: BodyOf<'faq.createEntryFromGap'>, options?: CallOptions): Call<DataOf<'faq.createEntryFromGap'>, ProblemOf<'faq.createEntryFromGap'>>;

  /**
   * How well questions are answered
   *
   * Counts per day and language. `from` and `to` choose days in JST; the last 30 days when left out, 400 days at most.
   *
   * @param query
   *   - `from`: First calendar day in JST, included
   *   - `to`: Last calendar day in JST, included
   * @see `GET /faq/metrics`
   */
  metrics(query?: QueryOf<'faq.metrics'>, options?: CallOptions): Call<DataOf<'faq.metrics'>, ProblemOf<'faq.metrics'>>;
}

export interface CallbacksResource {
  /**
   * Requests to be called back
   *
   * Oldest first; those that wait unless `state` says otherwise. Names and numbers of settled ones are erased after 30 days.
   *
   * @param query
   *   - `state`: Which requests
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /callbacks`
   */
  list(query?: QueryOf<'callbacks.list'>, options?: CallOptions): PageCall<DataOf<'callbacks.list'>, ProblemOf<'callbacks.list'>>;

  /**
   * Ask to be called back
   *
   * Leaves name and phone number for the utility to call. The wished span must lie within office hours. With the same `Idempotency-Key` and body, the first
   * answer comes again and nothing is stored twice; with another body it is 422.
   *
   * @param body Whom to call, about what, when
   * @see `POST /callbacks`
   */
  create(body: BodyOf<'callbacks.create'>, options?: CallOptions): Call<DataOf<'callbacks.create'>, ProblemOf<'callbacks.create'>>;

  /**
   * Mark a request as done
   *
   * The person was called, or cannot be reached. Said again, it changes nothing.
   *
   * @param callbackId Id of the request
   * @see `POST /callbacks/{callbackId}/done`
   */
  settle(callbackId: PathOf<'callbacks.settle'>['callbackId'], options?: CallOptions): Call<DataOf<'callbacks.settle'>, ProblemOf<'callbacks.settle'>>;
}

export interface AccountsResource {
  /**
   * Find an account
   *
   * By a verified mail address or phone number, exactly. For an operator on the phone with a customer; every look is in the audit log.
   * What is looked for is in the body, as addresses of requests end up in logs.
   *
   * @param body What is looked for
   * @see `POST /accounts/search`
   */
  find(body: BodyOf<'accounts.find'>, options?: CallOptions): Call<DataOf<'accounts.find'>, ProblemOf<'accounts.find'>>;

  /**
   * Link a contract for a customer
   *
   * Links a contract to an account after the operator has made sure who is calling. The account's contact points are told.
   *
   * @param accountId Id of the account
   * @param body Which contract, and how it was made sure
   * @see `POST /accounts/{accountId}/contracts`
   */
  linkContract(accountId: PathOf<'accounts.linkContract'>['accountId'], body: BodyOf<'accounts.linkContract'>, options?: CallOptions): Call<DataOf<'accounts.linkContract'>, ProblemOf<'accounts.linkContract'>>;
}

export interface AuditResource {
  /**
   * Audit log
   *
   * Who looked at or changed what, newest first. Append-only and chained by hashes; looking is written down too.
   *
   * @param query
   *   - `limit`: Most items on one page
   *   - `cursor`: `nextCursor` of the page before; leave out for the first page
   * @see `GET /audit`
   */
  list(query?: QueryOf<'audit.list'>, options?: CallOptions): PageCall<DataOf<'audit.list'>, ProblemOf<'audit.list'>>;
}

export interface ImportsResource {
  /**
   * Take in an export file
   *
   * Takes one file of the billing system's export, streamed. The same file twice changes nothing. The format of every kind is
   * published as JSON Schema under `openapi/import/`.
   *
   * @param kind What the file holds
   * @param body The file; CSV as UTF-8 or Shift_JIS (`charset`), header names in Japanese or English; or JSON Lines
   * @param query
   *   - `mode`: Whether one refused line refuses the whole file
   *   - `contentType`: media type of the body
   * @see `POST /imports/{kind}`
   */
  create(kind: PathOf<'imports.create'>['kind'], body: BodyOf<'imports.create'>, query: QueryOf<'imports.create'>, options?: CallOptions): Call<DataOf<'imports.create'>, ProblemOf<'imports.create'>>;

  /**
   * Report of an import
   *
   * The report of one import, by its id.
   *
   * @param importId Id of the import
   * @see `GET /import-reports/{importId}`
   */
  getReport(importId: PathOf<'imports.getReport'>['importId'], options?: CallOptions): Call<DataOf<'imports.getReport'>, ProblemOf<'imports.getReport'>>;
}
