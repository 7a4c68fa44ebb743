import type { Account, Session, Utility } from '@mizumado/sdk';
import { groupDigits, normaliseDigits } from '../base/digits.ts';
import { secondsUntil } from '../browser/ticker.ts';
import type { Connection, Loadable } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import type { Fault } from './check.ts';
import { codeFault, faultOf, mailFault, mobileGroups, normaliseMail, normalisePhone, phoneFault } from './check.ts';
import { masked } from './mask.ts';
import { accountOf, toConfirm, toSignIn } from './requests.ts';
import type { Requests, Target } from './requests.ts';
import { blockedUntil, initialState, reduce } from './state.ts';
import type { Action, FieldName, SignInState, Trouble, Work } from './state.ts';
import type { SignInKey } from './texts/index.ts';
import { setbackOf } from './trouble.ts';

export type Purpose = 'sign-in' | 'confirm';

/** What the flow needs from its element, and tells it. */
export interface FlowHost {
  purpose(): Purpose;
  /** Language of the reader, for messages. */
  language(): string;
  connection(): Connection | undefined;
  utility(): Utility | undefined;
  /** What stands in a field now: autofill may have changed it without telling. */
  read(name: FieldName): string | undefined;
  changed(): void;
  announce(key: SignInKey): void;
  failed(failure: Failure): void;
}

/** Carries out what the reader wants, without knowing how it is shown. Never rejects: failures are part of the state. */
export class SignInFlow {
  state: SignInState = initialState;
  /** The account whose person confirms. */
  account: Loadable<Account> = { state: 'loading' };
  readonly #host: FlowHost;
  #accountAsked = false;
  #suggesting = false;

  constructor(host: FlowHost) {
    this.#host = host;
  }

  dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    this.#host.changed();
  }

  /** Nothing may be sent now: something is under way, or the reader has to wait. */
  get blocked(): boolean {
    return this.state.working !== undefined || secondsUntil(blockedUntil(this.state)) > 0;
  }

  typed(name: FieldName, value: string): void {
    this.dispatch({ type: 'typed', name, value, fault: this.#faultOf(name, value) });
  }

  /** Puts what was typed into shape, once its field is left. */
  tidy(name: FieldName): void {
    const value = this.#shaped(name, this.state.values[name]);
    if (value !== this.state.values[name]) this.typed(name, value);
  }

  /** Sends a code to what was typed, or to the chosen contact point of the account. */
  async sendCode(): Promise<void> {
    const { kind } = this.state;
    if (this.blocked) return;
    if (this.confirming) {
      const contactPoints = this.account.state === 'ready' ? this.account.value.contactPoints : [];
      const point = contactPoints.find(({ id }) => id === this.state.contactPointId) ?? contactPoints[0];
      if (point) await this.#send({ contactPointId: point.id }, point.kind, masked(point.kind, point.address));
      return;
    }
    if (!this.#check([kind])) return;
    const shown = this.state.values[kind];
    await this.#send({ kind, address: kind === 'mail' ? shown : normalisePhone(shown) }, kind, shown);
  }

  async sendAgain(): Promise<void> {
    const { sent } = this.state;
    if (secondsUntil(sent?.resendAt) > 0) return;
    await this.sendCode();
    if (this.state.sent !== sent) this.#host.announce('code.sentAgain');
  }

  async enterCode(): Promise<void> {
    const { sent } = this.state;
    if (!sent || this.blocked || !this.#check(['code'])) return;
    await this.#arrive('code', (requests) =>
      requests.withCode(sent.challengeId, normaliseDigits(this.state.values.code)),
    );
  }

  async enterNumbers(): Promise<void> {
    if (this.blocked || !this.#check(['customerNumber', 'confirmationNumber'])) return;
    const { customerNumber, confirmationNumber } = this.state.values;
    const numbers = {
      customerNumber: normaliseDigits(customerNumber),
      confirmationNumber: normaliseDigits(confirmationNumber),
    };
    await this.#arrive('numbers', (_requests, { client }) => client.session.create(numbers));
  }

  async usePasskey(): Promise<void> {
    if (this.blocked) return;
    await this.#arrive('passkey', async (requests) => {
      const [{ askForPasskey }, options] = await Promise.all([import('./passkey.ts'), requests.passkeyOptions()]);
      return requests.withPasskey(await askForPasskey(options, false));
    });
  }

  /** Has the browser offer passkeys among the suggestions of the mail field; once, and not before somebody turns to the form. */
  async suggestPasskeys(): Promise<void> {
    const connection = this.#host.connection();
    if (this.#suggesting || !connection) return;
    this.#suggesting = true;
    const { askForPasskey, suggestsPasskeys } = await import('./passkey.ts');
    if (!(await suggestsPasskeys())) return;
    let credential;
    try {
      credential = await askForPasskey(await this.#requests(connection).passkeyOptions(), true);
    } catch {
      // Nobody asked for it: without suggestions the form is what it was.
      return;
    }
    await this.#arrive('passkey', (requests) => requests.withPasskey(credential));
  }

  /** Calls off what the browser offers: the form is gone. */
  async stopSuggesting(): Promise<void> {
    if (!this.#suggesting) return;
    this.#suggesting = false;
    (await import('./passkey.ts')).stopAsking();
  }

  /** Looks whether the reader has come in by the provider's window. @param asked by the reader, who wants an answer either way */
  async lookAgain(asked: boolean): Promise<void> {
    const connection = this.#host.connection();
    if (!connection || !this.state.awaitingProvider) return;
    const { session } = connection;
    const confirming = this.confirming;
    const accountBefore = session.state === 'signed-in' ? session.accountId : null;
    let trouble: Trouble = { kind: 'providerNotYet' };
    try {
      const found = await connection.client.session.get();
      if (confirming ? found.level === 'confirmed' : found.accountId !== accountBefore) {
        this.#arrived(found, connection);
        return;
      }
    } catch (error) {
      const setback = setbackOf(error, 'numbers', connection);
      // Not signed in yet is what is waited for.
      if (setback.failure?.kind !== 'signedOut' && setback.failure?.kind !== 'expired') ({ trouble } = setback);
    }
    if (asked) this.dispatch({ type: 'failed', trouble });
  }

  async signOut(): Promise<void> {
    const connection = this.#host.connection();
    if (!connection) return;
    const failure = await connection.signOut();
    if (failure) this.#host.failed(failure);
    this.#host.announce(failure ? 'signedIn.failed' : 'signedIn.done');
  }

  /** Asks for the account that is to be confirmed, once. */
  async loadAccount(again = false): Promise<void> {
    const connection = this.#host.connection();
    if (!connection || (this.#accountAsked && !again)) return;
    this.#accountAsked = true;
    this.account = { state: 'loading' };
    try {
      this.account = { state: 'ready', value: await accountOf(connection.client) };
    } catch (error) {
      const failure = connection.failed(error);
      this.account = { state: 'failed', failure };
      this.#accountAsked = failure.kind !== 'expired' && failure.kind !== 'signedOut';
      this.#host.failed(failure);
    }
    this.#host.changed();
  }

  /** Time has passed. */
  tick(): void {
    if (this.state.trouble?.kind !== 'busy' || secondsUntil(this.state.trouble.until) > 0) return;
    this.dispatch({ type: 'waited' });
    this.#host.announce('busy.over');
  }

  async #send(target: Target, kind: 'mail' | 'sms', to: string): Promise<void> {
    const answer = await this.#run('send', (requests) => requests.sendCode(target, this.#host.language()));
    if (!answer) return;
    const { challengeId, expiresAt, resendAt } = answer;
    this.dispatch({ type: 'sent', sent: { challengeId, expiresAt, resendAt, kind, to } });
  }

  async #arrive(work: Work, ask: (requests: Requests, connection: Connection) => PromiseLike<Session>): Promise<void> {
    const connection = this.#host.connection();
    const session = await this.#run(work, ask);
    if (session && connection) this.#arrived(session, connection);
  }

  #arrived(session: Session, connection: Connection): void {
    connection.signedIn(session);
    void this.stopSuggesting();
    this.dispatch({ type: 'done' });
    const confirmed = this.#host.purpose() === 'confirm' && session.level === 'confirmed';
    this.#host.announce(confirmed ? 'confirm.done' : session.registered ? 'signedIn.registered' : 'signedIn.started');
  }

  async #run<T>(
    work: Work,
    ask: (requests: Requests, connection: Connection) => PromiseLike<T>,
  ): Promise<T | undefined> {
    const connection = this.#host.connection();
    if (!connection) return undefined;
    this.dispatch({ type: 'started', work });
    this.#host.announce(work === 'send' ? 'address.working' : 'working');
    try {
      return await ask(this.#requests(connection), connection);
    } catch (error) {
      const { trouble, failure } = setbackOf(error, work, connection);
      this.dispatch({ type: 'failed', trouble });
      // What the focus moves to says it; the live region must not go on saying that something is under way.
      this.#host.announce('');
      if (failure) this.#host.failed(failure);
      return undefined;
    }
  }

  /** Somebody signed in to an account confirms; who is not, signs in first. */
  get confirming(): boolean {
    const session = this.#host.connection()?.session;
    return this.#host.purpose() === 'confirm' && session?.state === 'signed-in' && session.kind === 'account';
  }

  #requests({ session, client }: Connection): Requests {
    if (this.confirming) return toConfirm(client);
    return toSignIn(
      client,
      session.state === 'signed-in' && session.kind === 'usage-notice' && this.state.linkContract,
    );
  }

  #check(names: readonly FieldName[]): boolean {
    for (const name of names) {
      this.typed(name, this.#shaped(name, this.#host.read(name) ?? this.state.values[name]));
    }
    const faults = Object.fromEntries(names.map((name) => [name, this.#faultOf(name, this.state.values[name])]));
    this.dispatch({ type: 'checked', faults });
    return this.state.summary.length === 0;
  }

  #faultOf(name: FieldName, value: string): Fault | undefined {
    const utility = this.#host.utility();
    if (name === 'mail') return mailFault(value);
    if (name === 'sms') return phoneFault(value);
    if (name === 'code') return codeFault(value);
    return utility && faultOf(value, utility[name]);
  }

  #shaped(name: FieldName, value: string): string {
    const utility = this.#host.utility();
    if (name === 'mail') return normaliseMail(value);
    if (name === 'code') return normaliseDigits(value);
    const groups = name === 'sms' ? mobileGroups : (utility?.[name].groups ?? []);
    return groupDigits(name === 'sms' ? normalisePhone(value) : normaliseDigits(value), groups);
  }
}
