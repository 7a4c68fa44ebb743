import type { Account, Session, Utility } from '@mizumado/sdk';
import type { Actions } from '../actions/actions.ts';
import { troubleOf } from '../actions/words.ts';
import { secondsUntil } from '../browser/ticker.ts';
import type { Connection, Loadable } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import { shownPhone } from '../forms/rules/phone.ts';
import type { SignInForms } from './forms.ts';
import { masked } from './mask.ts';
import { readAccount, toConfirm, toSignIn } from './requests.ts';
import type { Requests, Target } from './requests.ts';
import { initialState, reduce } from './state.ts';
import type { Action, SignInState } from './state.ts';
import type { SignInTranslate } from './texts/index.ts';

export type Purpose = 'sign-in' | 'confirm';
/** What is under way, and the place of its words; only one thing at a time is. */
export type Work = 'passkey' | 'send' | 'code' | 'numbers';

/** What the flow needs from its element, and tells it. */
export interface FlowHost {
  purpose(): Purpose;
  /** Language of the reader, for messages. */
  language(): string;
  connection(): Connection | undefined;
  utility(): Utility | undefined;
  t(): SignInTranslate;
  changed(): void;
  announce(text: string): void;
  failed(failure: Failure): void;
  readonly actions: Actions;
  readonly forms: SignInForms;
}

/** Carries out what the reader wants, without knowing how it is shown. Never rejects: what fails is said by the actions. */
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

  get actions(): Actions {
    return this.#host.actions;
  }

  get forms(): SignInForms {
    return this.#host.forms;
  }

  /** Goes on to another step: nothing is said about the last attempt any more, and a code is good for one challenge only. */
  dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    const { address, code, numbers, confirm, link } = this.forms;
    this.actions.quiet();
    for (const form of [address, numbers, confirm]) form.forgive();
    if (action.type !== 'kind') code.clear();
    if (action.type === 'done') {
      for (const form of [address, numbers, confirm]) form.clear();
      link.set('link', true);
    }
    this.#host.changed();
  }

  /** Sends a code to what was typed, or to the chosen contact point of the account. */
  async sendCode(): Promise<void> {
    const { kind } = this.state;
    if (this.confirming) {
      const contactPoints = this.account.state === 'ready' ? this.account.value.contactPoints : [];
      const chosen = this.forms.confirm.value('contactPoint');
      const point = contactPoints.find(({ id }) => id === chosen) ?? contactPoints[0];
      if (point) await this.#send({ contactPointId: point.id }, point.kind, masked(point.kind, point.address));
      return;
    }
    const address = this.forms.address.answer(kind);
    await this.#send({ kind, address }, kind, kind === 'mail' ? address : shownPhone(address));
  }

  async sendAgain(): Promise<void> {
    const { sent } = this.state;
    if (secondsUntil(sent?.resendAt) > 0) return;
    await this.sendCode();
    if (this.state.sent !== sent) this.#host.announce(this.#host.t()('code.sentAgain'));
  }

  async enterCode(): Promise<void> {
    const { sent } = this.state;
    if (!sent) return;
    const code = this.forms.code.answer('code');
    await this.#arrive('code', (requests) => requests.withCode(sent.challengeId, code));
  }

  async enterNumbers(): Promise<void> {
    const { numbers: form } = this.forms;
    const [customerNumber, confirmationNumber] = [form.answer('customerNumber'), form.answer('confirmationNumber')];
    await this.#arrive('numbers', (_requests, { client }) =>
      client.session.create({ customerNumber, confirmationNumber }),
    );
  }

  async usePasskey(): Promise<void> {
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
    let trouble = notYet;
    try {
      const found = await connection.client.session.get();
      if (confirming ? found.level === 'confirmed' : found.accountId !== accountBefore) {
        this.#arrived(found, connection);
        return;
      }
    } catch (error) {
      const reason = troubleOf(error, (thrown) => connection.failed(thrown));
      // Not signed in yet is what is waited for.
      if (reason.failure?.kind !== 'signedOut' && reason.failure?.kind !== 'expired') trouble = reason;
    }
    if (asked) this.actions.refuse('look', trouble);
  }

  async signOut(): Promise<void> {
    const connection = this.#host.connection();
    if (!connection) return;
    const failure = await connection.signOut();
    if (failure) this.#host.failed(failure);
    this.#host.announce(this.#host.t()(failure ? 'signedIn.failed' : 'signedIn.done'));
  }

  /** Asks for the account that is to be confirmed, once. */
  async loadAccount(again = false): Promise<void> {
    const connection = this.#host.connection();
    if (!connection || (this.#accountAsked && !again)) return;
    this.#accountAsked = true;
    this.account = { state: 'loading' };
    try {
      const account = await readAccount(connection.client);
      this.account = { state: 'ready', value: account };
      const [first] = account.contactPoints;
      if (first && account.contactPoints.length > 1) this.forms.confirm.set('contactPoint', first.id);
    } catch (error) {
      const failure = connection.failed(error);
      this.account = { state: 'failed', failure };
      this.#accountAsked = failure.kind !== 'expired' && failure.kind !== 'signedOut';
      this.#host.failed(failure);
    }
    this.#host.changed();
  }

  /** Somebody signed in to an account confirms; who is not, signs in first. */
  get confirming(): boolean {
    const session = this.#host.connection()?.session;
    return this.#host.purpose() === 'confirm' && session?.state === 'signed-in' && session.kind === 'account';
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
    const key = confirmed ? 'confirm.done' : session.registered ? 'signedIn.registered' : 'signedIn.started';
    this.#host.announce(this.#host.t()(key));
  }

  async #run<T>(
    work: Work,
    ask: (requests: Requests, connection: Connection) => PromiseLike<T>,
  ): Promise<T | undefined> {
    const connection = this.#host.connection();
    // Also when something else makes the reader wait.
    if (!connection || this.actions.blocked()) return undefined;
    const t = this.#host.t();
    const working = {
      send: t('address.working'),
      passkey: t('passkey.working'),
      code: t('working'),
      numbers: t('working'),
    };
    const done = await this.actions.run(work, () => ask(this.#requests(connection), connection), {
      working: working[work],
      ...(work === 'send' && { words: { 'invalid-request': 'addressRefused' } }),
    });
    return done?.value;
  }

  #requests({ session, client }: Connection): Requests {
    if (this.confirming) return toConfirm(client);
    const link = session.state === 'signed-in' && session.kind === 'usage-notice' && this.forms.link.value('link');
    return toSignIn(client, link);
  }
}

const notYet = { failure: undefined, words: 'providerNotYet', triesLeft: undefined } as ReturnType<typeof troubleOf>;
