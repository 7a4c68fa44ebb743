import { openIndex, type Answer, type Faq } from '@mizumado/faq';
import { pause } from '../../base/pause.ts';
import type { Connection } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { actions, isElementAction } from '../actions.ts';
import { forgetTalk, keepTalk, keptTalk } from '../store/history.ts';
import { loadKnowledge, type Knowledge } from '../store/knowledge.ts';
import { Reporter } from '../store/reports.ts';
import type { ChatTranslate } from '../texts.ts';
import { answerOf, contentsOf, greetingOf, reportOf } from './answering.ts';
import { askAssistant, type Thinking } from './assistant.ts';
import { DialogueRunner, type DialogueEvent, type DialogueStep, type RunningDialogue } from './dialogue.ts';
import { presentDay } from './office.ts';
import { emptyTalk, openQuestion, reduceTalk, type Event, type Talk } from './state.ts';
import { line, saidBy, type Choice, type Content, type Helpful, type Intent, type Slots, type Turn } from './turn.ts';

/** What the controller is told, and tells, outside. */
export interface ChatHost {
  texts(): ChatTranslate;
  language(): string;
  /** Whether the talk may stay on this device. */
  keeps(): boolean;
  /** Something else is to be shown. */
  changed(): void;
  /** The chatbot spoke. */
  spoke(turns: readonly Turn[]): void;
  failed(failure: Failure): void;
  /** The kept talk was in this language. */
  languageKept(language: string): void;
}

/** Carries the conversation: looks answers up, runs dialogues, keeps the talk. Knows nothing of how it is shown. */
export class ChatController {
  talk: Talk<RunningDialogue> = emptyTalk;
  status: 'loading' | 'ready' | 'failed' = 'loading';
  failure: Failure | undefined;
  knowledge: Knowledge | undefined;
  /** Words of the utility's language model as they come. */
  thinking: Thinking | undefined;
  readonly #host: ChatHost;
  #connection: Connection | undefined;
  #reporter: Reporter | undefined;
  #faq: Faq | undefined;
  #language = '';
  #restored = false;
  /** What the newest question is counted as, and the turns that answer it. */
  #stop: AbortController | undefined;

  constructor(host: ChatHost) {
    this.#host = host;
  }

  /** Takes connection and language; with others than before, begins anew with them. */
  async follow(connection: Connection, language: string): Promise<void> {
    if (connection === this.#connection && language === this.#language) return;
    const other = connection !== this.#connection;
    this.#connection = connection;
    this.#language = language;
    if (other) {
      this.#reporter = new Reporter(connection, () => this.#host.keeps());
      void this.#reporter.flush();
      if (await this.#restore(connection)) return;
    }
    await this.#load(connection, language);
  }

  /** Tries again what could not be loaded, and sends what waits. */
  online(): void {
    void this.#reporter?.flush();
    if (this.#connection) void this.#load(this.#connection, this.#language);
  }

  readonly retry = (): void => {
    this.status = 'loading';
    this.#host.changed();
    this.online();
  };

  /** What a resident typed. */
  async ask(text: string): Promise<void> {
    this.#say(saidBy(text));
    await pause();
    if (!this.#faq) return;
    const answer = this.#faq.ask(text);
    if (openQuestion(this.talk) && answer.kind !== 'emergency') {
      this.#dialogue({ type: 'text', text });
      return;
    }
    this.#answer(text, answer);
  }

  /** A button of the conversation was pressed. */
  async choose({ label, intent }: Choice): Promise<void> {
    if (intent.do !== 'say') this.#say({ ...saidBy(label), personal: false });
    await pause();
    await this.#follow(intent, label);
  }

  /** The resident gave a date, `YYYY-MM-DD`, in the fields of a question. @param shown as it is written in the talk */
  async chooseDate(date: string, shown: string): Promise<void> {
    this.#say({ ...saidBy(shown), personal: false });
    await pause();
    this.#dialogue({ type: 'value', value: date });
  }

  /** Was the answer helpful? A no offers a person. */
  rate(turn: Turn, helpful: Helpful): void {
    this.#dispatch({ type: 'rated', id: turn.id, helpful });
    const entry = turn.kind === 'answer' ? turn.entry : turn.kind === 'assistant' ? turn.entries[0] : undefined;
    if (entry && this.knowledge) {
      const { version } = this.knowledge;
      const rating = { questionId: turn.questionId ?? null, entryId: entry.entryId, helpful: helpful === 'yes', version, lang: turn.language };
      void this.#reporter?.rate(rating);
    }
    const t = this.#host.texts();
    this.#say(helpful === 'yes' ? line(t('helpful.thanks')) : { kind: 'hand-over', text: t('helpful.sorry') });
  }

  unfold(turn: Turn, open: boolean): void {
    this.#dispatch({ type: 'unfolded', id: turn.id, open });
  }

  /** Opens an element again, or closes the one that is open. */
  toggle(turn: Turn, open: boolean): void {
    this.#dispatch({ type: open ? 'opened' : 'closed', id: turn.id });
  }

  /** A line of the chatbot's own. */
  tell(text: string): void {
    this.#say(line(text));
  }

  /** Forgets the talk, here and on the device, and begins anew. */
  async clear(): Promise<void> {
    this.#stop?.abort();
    this.thinking = undefined;
    this.#dispatch({ type: 'cleared' });
    if (this.#connection) await forgetTalk(this.#connection.service);
    if (this.knowledge) this.#say(greetingOf(this.knowledge.index));
  }

  async #restore({ service }: Connection): Promise<boolean> {
    if (!this.#host.keeps() || this.#restored) return false;
    this.#restored = true;
    const kept = await keptTalk<RunningDialogue>(service, Date.now());
    if (!kept) return false;
    this.#dispatch({ type: 'restored', talk: kept.talk });
    if (kept.language === this.#language) return false;
    // The panel changes its language, and with it comes back here.
    this.#host.languageKept(kept.language);
    return true;
  }

  async #load(connection: Connection, language: string): Promise<void> {
    try {
      await loadKnowledge(connection, language, (knowledge) => {
        if (language === this.#language) this.#know(knowledge);
      });
    } catch (error) {
      this.failure = connection.failed(error);
      if (this.#faq) return;
      this.status = 'failed';
      this.#host.failed(this.failure);
      this.#host.changed();
    }
  }

  #know(knowledge: Knowledge): void {
    const before = this.knowledge?.index.language;
    const { index, hours } = knowledge;
    this.knowledge = knowledge;
    this.#faq = openIndex(index, { today: presentDay(hours, new Date()) });
    this.status = 'ready';
    const { turns } = this.talk;
    if (turns.length === 0) this.#say(greetingOf(index));
    else if (before !== undefined && before !== index.language) this.#greetAgain(knowledge);
    this.#host.changed();
  }

  /** The reader changed the language: a talk that has only begun begins anew in it. */
  #greetAgain({ index }: Knowledge): void {
    if (!this.talk.turns.some(({ kind }) => kind === 'visitor')) this.#dispatch({ type: 'cleared' });
    this.#say(greetingOf(index));
  }

  #answer(text: string, answer: Answer): void {
    const [t, language] = [this.#host.texts(), this.#host.language()];
    if (!this.knowledge) return;
    const { version } = this.knowledge;
    if (answer.kind === 'suggest' || answer.kind === 'hand-over') {
      const utility = this.#connection?.utility;
      if (utility?.state === 'ready' && utility.value.assistant && navigator.onLine) {
        void this.#think(text, answer);
        return;
      }
    }
    const waiting = this.talk.dialogue !== null;
    if (answer.kind === 'emergency') this.#dispatch({ type: 'paused' });
    const turns = this.#say(...contentsOf(answer, t), ...(answer.kind === 'emergency' && waiting ? [this.#waiting()] : []));
    void this.#report(reportOf(text, answer, language, version), turns);
  }

  /** The utility's language model tries what the search could not answer; refused, the search's answer stands. */
  async #think(text: string, answer: Answer): Promise<void> {
    const [t, language] = [this.#host.texts(), this.#host.language()];
    const { knowledge } = this;
    const connection = this.#connection;
    if (!connection || !knowledge) return;
    this.#stop?.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const told = (thinking: Thinking): void => {
      this.thinking = thinking;
      this.#host.changed();
    };
    const found = await askAssistant(connection, { question: text, lang: language }, knowledge.index, told, signal);
    if (signal.aborted) return;
    this.thinking = undefined;
    const report = reportOf(text, answer, language, knowledge.version);
    if (!found) void this.#report(report, this.#say(...contentsOf(answer, t)));
    else void this.#report({ ...report, outcome: 'llm', entryIds: found.entries.map(({ entryId }) => entryId) }, this.#say({ kind: 'assistant', ...found, helpful: null }));
  }

  async #follow(intent: Intent, label: string): Promise<void> {
    const t = this.#host.texts();
    switch (intent.do) {
      case 'say':
        return this.ask(intent.text);
      case 'entry':
        this.#showEntry(intent.entryId, label);
        return;
      case 'action':
        this.#act(intent.name, intent.slots);
        return;
      case 'hand-over':
        this.#say({ kind: 'hand-over', text: t('handOver.asked') });
        return;
      case 'choose':
        this.#dialogue({ type: 'value', value: intent.value });
        return;
      case 'back':
      case 'skip':
        this.#dialogue({ type: intent.do });
        return;
      case 'stop':
        this.#dispatch({ type: 'dialogue', dialogue: null });
        this.#say(line(t('dialogue.stopped')));
        return;
      case 'resume':
        this.#resume();
        return;
    }
  }

  #showEntry(entryId: string, label: string): void {
    const entry = this.knowledge?.index.entries.find((candidate) => candidate.entryId === entryId);
    if (!entry || !this.knowledge) return void this.ask(label);
    const turns = this.#say(answerOf(entry));
    const { version } = this.knowledge;
    void this.#report({ text: label, lang: this.#host.language(), outcome: 'direct', entryIds: [entryId], confidence: 1, version }, turns);
  }

  #act(name: string, slots: Slots): void {
    if (name === 'dialogue') {
      this.#begin(slots);
      return;
    }
    const action = actions[name] ?? actions['application'];
    if (isElementAction(action)) this.#say({ kind: 'element', action: name, slots, state: 'open' });
    else if (action) this.#say({ kind: 'hand-over', text: this.#host.texts()(action.way) });
  }

  #begin({ flow = '', ...slots }: Slots): void {
    const runner = this.#runner;
    const step = runner?.start(flow, slots);
    if (step) this.#step(step);
    else this.#say({ kind: 'hand-over', text: this.#host.texts()('dialogue.broken') });
  }

  #dialogue(event: DialogueEvent): void {
    const { dialogue } = this.talk;
    const step = dialogue && this.#runner?.next(dialogue, event);
    if (step) this.#step(step);
    else this.#say({ kind: 'hand-over', text: this.#host.texts()('dialogue.broken') });
  }

  #resume(): void {
    const { dialogue } = this.talk;
    this.#dispatch({ type: 'resumed' });
    const step = dialogue && this.#runner?.again(dialogue);
    if (step) this.#step(step);
  }

  /** What a dialogue said, asks and opens; without a question it is over. */
  #step({ dialogue, contents, open, unanswered }: DialogueStep): void {
    this.#dispatch({ type: 'dialogue', dialogue });
    if (contents.length > 0) this.#say(...contents);
    if (open) this.#act(open.name, open.slots);
    // Something else was asked in the middle of it: it is answered, and the dialogue waits.
    if (unanswered !== undefined && this.#faq) this.#answer(unanswered, this.#faq.ask(unanswered));
  }

  get #runner(): DialogueRunner | undefined {
    const { knowledge } = this;
    return knowledge && new DialogueRunner(knowledge, this.#host.texts(), this.#host.language());
  }

  #waiting(): Content {
    const t = this.#host.texts();
    const choices: Choice[] = [
      { label: t('emergency.resume'), intent: { do: 'resume' } },
      { label: t('emergency.stop'), intent: { do: 'stop' } },
    ];
    return line(t('emergency.waiting'), choices);
  }

  /** @returns the turns as they stand in the talk */
  #say(...contents: readonly Content[]): readonly Turn[] {
    this.#dispatch({ type: 'said', contents, at: new Date().toISOString(), language: this.knowledge?.index.language ?? this.#host.language() });
    const turns = this.talk.turns.slice(-contents.length);
    this.#host.spoke(turns);
    return turns;
  }

  async #report(report: Parameters<Reporter['report']>[0], turns: readonly Turn[]): Promise<void> {
    const questionId = await this.#reporter?.report(report);
    if (questionId) this.#dispatch({ type: 'reported', ids: turns.map(({ id }) => id), questionId });
  }

  #dispatch(event: Event<RunningDialogue>): void {
    this.talk = reduceTalk(this.talk, event);
    this.#host.changed();
    if (this.#host.keeps() && this.#connection && event.type !== 'restored' && event.type !== 'cleared') void this.#keep(this.#connection.service);
  }

  async #keep(service: string): Promise<void> {
    try {
      await keepTalk(service, this.talk, this.#language);
    } catch (error) {
      console.warn('Mizumado: the talk could not be kept on this device.', error);
    }
  }
}
