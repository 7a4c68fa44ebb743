import { openIndex } from '@mizumado/faq';
import type { Answer, DialogueEvent, Faq } from '@mizumado/faq';
import { pause } from '../../browser/pause.ts';
import type { Connection } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { actions, isElementAction } from '../actions.ts';
import { forgetTalk, keptTalk } from '../store/history.ts';
import { loadKnowledge } from '../store/knowledge.ts';
import type { Knowledge } from '../store/knowledge.ts';
import type { QuestionReport, Rating, Reporter } from '../store/reports.ts';
import type { ChatTranslate } from '../texts/index.ts';
import { answerOf, contentsOf, greetingOf, interruption, reportOf } from './answering.ts';
import type { Thinking } from './assistant.ts';
import { DialogueRunner } from './dialogue.ts';
import type { DialogueStep } from './dialogue.ts';
import { presentDay } from '../office.ts';
import { emptyTalk, openQuestion, reduceTalk } from '../talk/talk.ts';
import type { Event, Talk } from '../talk/talk.ts';
import { line, visitor } from '../talk/turn.ts';
import type { TurnChoice, Content, Helpful, Slots, Turn } from '../talk/turn.ts';

/** What the controller asks of, and reports to, the panel. */
export interface ChatHost {
  texts(): ChatTranslate;
  language(): string;
  /** Whether the talk may stay on this device. */
  keeps(): boolean;
  /** Whether the panel is on the page; if not, another may continue the stored talk. */
  present(): boolean;
  /** The view must be updated. */
  changed(): void;
  /** Something was said; by the chatbot, or by the reader. */
  spoke(turns: readonly Turn[]): void;
  failed(failure: Failure): void;
  /** A stored talk was restored; it was in this language. */
  restored(language: string): void;
}

/** Runs the conversation: looks up answers, runs dialogues, stores the talk. Rendering is left to the panel. */
export class ChatController {
  talk: Talk = emptyTalk;
  status: 'loading' | 'ready' | 'failed' = 'loading';
  failure: Failure | undefined;
  knowledge: Knowledge | undefined;
  /** The language model's answer while it streams. */
  thinking: Thinking | undefined;
  readonly #host: ChatHost;
  #connection: Connection | undefined;
  #reporter: Reporter | undefined;
  #faq: Faq | undefined;
  #runner: DialogueRunner | undefined;
  /** Resolves once knowledge has loaded or failed to load. */
  readonly #settled = Promise.withResolvers<true>();
  #language = '';
  #stop: AbortController | undefined;

  constructor(host: ChatHost) {
    this.#host = host;
  }

  /** Takes connection and language; starts again when either has changed. */
  async follow(connection: Connection, language: string): Promise<void> {
    if (connection === this.#connection && language === this.#language) return;
    const first = connection !== this.#connection;
    this.#connection = connection;
    this.#language = language;
    if (first && (await this.#restore(connection))) return;
    await this.#load(connection, language);
  }

  /** The browser may be online again: retries what failed to load and sends waiting reports. */
  online(): void {
    if (this.#connection) void this.#load(this.#connection, this.#language);
  }

  readonly retry = (): void => {
    this.status = 'loading';
    this.#host.changed();
    this.online();
  };

  /** Handles typed text. An emergency takes precedence over a running dialogue. */
  async ask(text: string): Promise<void> {
    const { dialogue } = this.talk;
    const asked = openQuestion(this.talk);
    this.#say(visitor(text, asked && dialogue && this.#runner?.asksForName(dialogue) ? 'no' : 'redacted'));
    await this.#ready();
    const answer = this.#faq?.ask(text);
    if (!answer) return;
    if (asked && answer.kind !== 'emergency') this.#dialogue({ type: 'text', text });
    else this.#answer(text, answer);
  }

  /** A button of the conversation was pressed. */
  async choose({ label, intent }: TurnChoice): Promise<void> {
    if (intent.do === 'say') return this.ask(intent.text);
    this.#say(visitor(label, 'yes'));
    await this.#ready();
    if (intent.do === 'entry') this.#showEntry(intent.entryId, label);
    else if (intent.do === 'action') this.#act(intent.name, intent.slots);
    else if (intent.do === 'hand-over') this.#say({ kind: 'hand-over', text: this.#t('handOver.asked') });
    else if (intent.do === 'choose') this.#dialogue({ type: 'value', value: intent.value });
    else this.#dialogue({ type: intent.do === 'stop' ? 'cancel' : intent.do });
  }

  /** The resident gave a date, `YYYY-MM-DD`. @param shown as it stands in the talk */
  async chooseDate(date: string, shown: string): Promise<void> {
    this.#say(visitor(shown, 'yes'));
    await this.#ready();
    this.#dialogue({ type: 'value', value: date });
  }

  /** Was the answer helpful? A no offers a person. */
  rate(turn: Turn, helpful: Helpful): void {
    this.#dispatch({ type: 'rated', id: turn.id, helpful });
    const entry = turn.kind === 'answer' ? turn.entry : turn.kind === 'assistant' ? turn.entries[0] : undefined;
    const { version } = this.knowledge ?? {};
    if (entry && version !== undefined) {
      void this.#rate({
        questionId: turn.questionId ?? null,
        entryId: entry.entryId,
        helpful: helpful === 'yes',
        version,
        lang: turn.language,
      });
    }
    this.#say(
      helpful === 'yes' ? line(this.#t('helpful.thanks')) : { kind: 'hand-over', text: this.#t('helpful.sorry') },
    );
  }

  unfold({ id }: Turn, open: boolean): void {
    this.#dispatch({ type: 'unfolded', id, open });
  }

  /** Opens an element again, or closes the one that is open. */
  toggle({ id }: Turn, open: boolean): void {
    this.#dispatch({ type: open ? 'opened' : 'closed', id });
  }

  /** Adds a line about something already visible. */
  tell(text: string): void {
    this.#say(line(text));
  }

  /** Deletes the talk, here and on the device, and starts again. */
  async clear(): Promise<void> {
    this.#stop?.abort();
    this.thinking = undefined;
    this.#dispatch({ type: 'cleared' });
    if (this.#connection) await forgetTalk(this.#connection.service);
    if (this.knowledge) this.#say(greetingOf(this.knowledge.index));
  }

  get #t(): ChatTranslate {
    return this.#host.texts();
  }

  /** Lets the reader's turn render in a new task, then waits until there is knowledge to answer with. */
  async #ready(): Promise<void> {
    await pause();
    await this.#settled.promise;
  }

  /** @returns whether the talk was in another language, which is then loaded */
  async #restore({ service }: Connection): Promise<boolean> {
    const kept = this.#host.keeps() ? await keptTalk(service, Date.now()) : undefined;
    if (!kept) return false;
    this.#dispatch({ type: 'restored', talk: kept.talk });
    this.#host.restored(kept.language);
    return kept.language !== this.#language;
  }

  async #load(connection: Connection, language: string): Promise<void> {
    try {
      await loadKnowledge(connection, language, (knowledge) => {
        if (language === this.#language) this.#know(knowledge);
      });
      // Reports can wait until the reader has the first answer.
      await (await this.#counting(connection)).flush();
    } catch (error) {
      const failure = connection.failed(error);
      if (this.#faq) return;
      this.failure = failure;
      this.status = 'failed';
      this.#settled.resolve(true);
      this.#host.failed(failure);
      this.#host.changed();
    }
  }

  async #counting(connection: Connection): Promise<Reporter> {
    const { Reporter } = await import('../store/reports.ts');
    if (this.#reporter?.connection !== connection) this.#reporter = new Reporter(connection, () => this.#host.keeps());
    return this.#reporter;
  }

  #know(knowledge: Knowledge): void {
    const before = this.knowledge?.index.language;
    const { index, hours } = knowledge;
    this.knowledge = knowledge;
    this.#faq = openIndex(index, { today: presentDay(hours, new Date()) });
    this.#runner = new DialogueRunner(index, hours, this.#t);
    this.status = 'ready';
    this.#settled.resolve(true);
    const { turns } = this.talk;
    const changed = before !== undefined && before !== index.language;
    // A talk without a question yet starts again in the other language.
    if (changed && !turns.some(({ kind }) => kind === 'visitor')) this.#dispatch({ type: 'cleared' });
    if (turns.length === 0 || changed) this.#say(greetingOf(index));
    this.#host.changed();
  }

  #answer(text: string, answer: Answer): void {
    const { knowledge } = this;
    if (!knowledge) return;
    const utility = this.#connection?.utility;
    const assistant = utility?.state === 'ready' && utility.value.assistant === true && navigator.onLine;
    if (assistant && (answer.kind === 'suggest' || answer.kind === 'hand-over')) {
      void this.#think(text, answer);
      return;
    }
    const { dialogue } = this.talk;
    const contents = contentsOf(answer, this.#t);
    if (dialogue && answer.kind !== 'empty') {
      this.#dispatch({ type: 'dialogue', dialogue: { ...dialogue, status: 'paused' } });
      contents.push(interruption(this.#t));
    }
    void this.#report(reportOf(text, answer, this.#language, knowledge.version), this.#say(...contents));
  }

  /**
   * Asks the language model what the search could not answer; if it gives no reliable answer, the search's answer
   * stands.
   */
  async #think(text: string, answer: Answer): Promise<void> {
    const { knowledge } = this;
    const connection = this.#connection;
    if (!connection || !knowledge) return;
    this.#stop?.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const show = (thinking: Thinking): void => {
      this.thinking = thinking;
      this.#host.changed();
    };
    const { askAssistant } = await import('./assistant.ts');
    const found = await askAssistant(
      connection,
      { question: text, lang: this.#language },
      knowledge.index,
      show,
      signal,
    );
    if (signal.aborted) return;
    this.thinking = undefined;
    const report = reportOf(text, answer, this.#language, knowledge.version);
    if (!found) void this.#report(report, this.#say(...contentsOf(answer, this.#t)));
    else
      void this.#report(
        { ...report, outcome: 'llm', entryIds: found.entries.map(({ entryId }) => entryId) },
        this.#say({ kind: 'assistant', ...found, helpful: null }),
      );
  }

  #showEntry(entryId: string, label: string): void {
    const { knowledge } = this;
    const entry = this.#faq?.entry(entryId);
    if (!knowledge || !entry) this.#say({ kind: 'hand-over', text: this.#t('handOver.none') });
    else
      void this.#report(
        {
          text: label,
          lang: this.#language,
          outcome: 'direct',
          entryIds: [entryId],
          confidence: 1,
          version: knowledge.version,
        },
        this.#say(answerOf(entry)),
      );
  }

  #act(name: string, slots: Slots): void {
    if (name === 'dialogue') {
      const { flow = '', ...known } = slots;
      this.#step(this.#runner?.start(flow, known));
      return;
    }
    const action = actions[name] ?? actions['application'];
    if (isElementAction(action)) {
      const signedOut = this.#connection?.session.state !== 'signed-in';
      this.#say(...(signedOut && action.signedOut ? [line(this.#t(action.signedOut))] : []), {
        kind: 'element',
        action: name,
        slots,
        state: 'open',
      });
    } else if (action) this.#say({ kind: 'hand-over', text: this.#t(action.way) });
  }

  #dialogue(event: DialogueEvent): void {
    const { dialogue } = this.talk;
    if (dialogue) this.#step(this.#runner?.next(dialogue, event));
  }

  /**
   * Adds what a dialogue says, asks and opens. A text that does not answer its question is looked up as a question of
   * its own, and the dialogue waits.
   */
  #step(step: DialogueStep | undefined): void {
    if (!step) {
      this.#dispatch({ type: 'dialogue', dialogue: null });
      this.#say({ kind: 'hand-over', text: this.#t('dialogue.broken') });
      return;
    }
    const { dialogue, contents, open, unanswered } = step;
    this.#dispatch({ type: 'dialogue', dialogue });
    const answer = unanswered === undefined ? undefined : this.#faq?.ask(unanswered);
    if (answer?.kind === 'direct') this.#answer(unanswered ?? '', answer);
    else if (contents.length > 0) this.#say(...contents);
    if (open) this.#act(open.name, open.slots);
  }

  /** @returns the turns as added to the talk */
  #say(...contents: readonly Content[]): readonly Turn[] {
    this.#dispatch({
      type: 'said',
      contents,
      at: new Date().toISOString(),
      language: this.knowledge?.index.language ?? this.#language,
    });
    const turns = this.talk.turns.slice(-contents.length);
    this.#host.spoke(turns);
    return turns;
  }

  async #rate(rating: Rating): Promise<void> {
    if (this.#connection) await (await this.#counting(this.#connection)).rate(rating);
  }

  async #report(report: QuestionReport, turns: readonly Turn[]): Promise<void> {
    const connection = this.#connection;
    const questionId = connection && (await (await this.#counting(connection)).report(report));
    if (questionId) this.#dispatch({ type: 'reported', ids: turns.map(({ id }) => id), questionId });
  }

  #dispatch(event: Event): void {
    this.talk = reduceTalk(this.talk, event);
    this.#host.changed();
    if (event.type !== 'restored' && event.type !== 'cleared') void this.#keep();
  }

  async #keep(): Promise<void> {
    if (!this.#host.keeps() || !this.#host.present() || !this.#connection) return;
    try {
      const { keepTalk } = await import('../store/keep-talk.ts');
      // Read the talk now: it may have changed while the code was loading.
      const { talk } = this;
      if (talk.turns.length === 0) return;
      // Without a runner, the dialogue is a stored one, which has no names.
      const dialogue = talk.dialogue && this.#runner ? this.#runner.withoutNames(talk.dialogue) : talk.dialogue;
      await keepTalk(this.#connection.service, { ...talk, dialogue }, this.#language);
    } catch (error) {
      console.warn('Mizumado: the talk could not be kept on this device.', error);
    }
  }
}
