import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/components/src/chatbot/define.ts';
import { appear, click, fill } from './support/act.ts';
import { lendEars } from './support/speech.ts';
import { ask, choose, forgetDevice } from './support/talk.ts';
import type { VisitWish } from './support/visit.ts';

const meta: Meta = {
  title: 'Chatbot',
  component: 'mizu-chatbot',
  // What one story left on the device must not be in the next.
  beforeEach: forgetDevice,
  render: () => html`<mizu-chatbot mode="inline" heading-level="2"></mizu-chatbot>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

const seen = (visit: VisitWish, play?: Play, more: StoryObj = {}): StoryObj => ({
  ...more,
  ...(play && { play }),
  parameters: { visit, ...more.parameters },
});

/** Says one thing after the other, each when the one before has been answered. */
const saying =
  (...texts: string[]): Play =>
  async ({ canvasElement }) => {
    for (const text of texts) await ask(canvasElement, text);
  };

export const Greeting = seen({}, async ({ canvasElement }) => {
  await appear(canvasElement, '.choices');
});

/** In the corner of a page, closed: nothing of the conversation is loaded yet. */
export const Launcher = seen({}, undefined, {
  render: () => html`<p>ページの本文です。</p><mizu-chatbot></mizu-chatbot>`,
});

/** In the corner of a page, open; on a phone it covers the screen. */
export const Docked = seen(
  {},
  async ({ canvasElement }) => {
    await click(canvasElement, '.launcher');
    await ask(canvasElement, '来週引っ越します');
  },
  { render: () => html`<p>ページの本文です。</p><mizu-chatbot></mizu-chatbot>` },
);

/** A page that offers help by itself, after a while. */
export const Teaser = seen(
  {},
  async ({ canvasElement }) => {
    await appear(canvasElement, '.teaser');
  },
  {
    render: () => html`<p>ページの本文です。</p><mizu-chatbot proactive-after="0.1"></mizu-chatbot>`,
  },
);

export const Answer = seen({}, saying('検針票の見方を教えて'));
/** The whole answer, with what is needed and the other way. */
export const AnswerInFull = seen({}, async ({ canvasElement }) => {
  await ask(canvasElement, '冬に水道管が凍らないようにするには');
  await click(canvasElement, '.more');
});
export const DidYouMean = seen({}, saying('井戸 料金'));
/** Nothing fits: a person, with hours, whether the phone is answered now, and a call back. */
export const HandOver = seen({}, saying('犬の散歩はどこでできますか'));
export const OnlySymbols = seen({}, saying('？？？！！'));
/** First steps and phone, whatever was being talked of; the dialogue can be gone on with. */
export const Emergency = seen({}, async ({ canvasElement }) => {
  await click(canvasElement, '.choices button');
  await appear(canvasElement, '[data-kind="ask"] .choices');
  await ask(canvasElement, '道路から水が噴き出している');
});
/** A dialogue asks for a date. */
export const Dialogue = seen({}, async ({ canvasElement }) => {
  await click(canvasElement, '.choices button');
  await choose(canvasElement, '水道をやめる');
  await appear(canvasElement, 'form.date');
});
/** By when to apply, computed by the utility's own rule, and the form with the date filled in. */
export const DialogueToItsEnd = seen({}, async ({ canvasElement }) => {
  await click(canvasElement, '.choices button');
  await choose(canvasElement, '水道をやめる');
  await appear(canvasElement, 'form.date');
  await ask(canvasElement, '12月1日');
});
/** The bill, after signing in, inside the talk. */
export const BillInside = seen({ as: 'unpaid' }, async ({ canvasElement }) => {
  await ask(canvasElement, '前回の請求額を知りたい');
  await click(canvasElement, '.act, [data-kind="ask"] .choices button');
  await appear(canvasElement, '.summary .amount');
});
export const SignInInside = seen({}, async ({ canvasElement }) => {
  await ask(canvasElement, '前回の請求額を知りたい');
  await click(canvasElement, '.act, [data-kind="ask"] .choices button');
  await appear(canvasElement, '#mail');
});
const openCallback: Play = async ({ canvasElement }) => {
  await ask(canvasElement, '犬の散歩はどこでできますか');
  await click(canvasElement, '[part="hand-over"] button');
  await appear(canvasElement, '#phone');
};
export const CallBack = seen({}, openCallback);
/** What is missing is named, above the form and below each field. */
export const CallBackMistakes = seen({}, async (context) => {
  await openCallback(context);
  await fill(context.canvasElement, '#phone', '090-1234');
  await click(context.canvasElement, '[part="submit"]');
  await appear(context.canvasElement, '.summary');
});
export const CallBackReceived = seen({}, async (context) => {
  await openCallback(context);
  for (const [field, value] of [
    ['#name', '盛岡 花子'],
    ['#phone', '090-0000-0000'],
    ['#topic', '引っ越しの手続き'],
  ] as const)
    await fill(context.canvasElement, field, value);
  await click(context.canvasElement, '[part="submit"]');
  await appear(context.canvasElement, '.done');
});
/** An element that was opened before is one line, with the way back to it. */
export const ClosedInside = seen({ as: 'unpaid' }, async ({ canvasElement }) => {
  await ask(canvasElement, '前回の請求額を知りたい');
  await click(canvasElement, '.act, [data-kind="ask"] .choices button');
  await appear(canvasElement, '.summary .amount');
  await click(canvasElement, '.live-head button');
  await appear(canvasElement, '.closed');
});
/** An answer came while the panel was closed. */
export const Unread = seen(
  {},
  async ({ canvasElement }) => {
    await click(canvasElement, '.launcher');
    await appear(canvasElement, '.choices');
    await fill(canvasElement, '#question', '納付書をなくした');
    await click(canvasElement, '.send');
    await click(canvasElement, '.close');
    await appear(canvasElement, '.unread');
  },
  { render: () => html`<p>ページの本文です。</p><mizu-chatbot></mizu-chatbot>` },
);
/** Where the search is not sure, a utility's own language model answers, with the entries it rests on. */
export const LanguageModel = seen({}, saying('井戸 料金'), { globals: { utility: 'chiba' } });
const speaking: StoryObj = {
  beforeEach: async () => (await forgetDevice(), lendEars()),
  render: () => html`<mizu-chatbot mode="inline" voice></mizu-chatbot>`,
};
/** A browser's maker may hear what is said: that is told before. */
export const VoiceConsent = seen(
  {},
  async ({ canvasElement }) => {
    await click(canvasElement, '.toggle');
    await appear(canvasElement, '.consent');
  },
  speaking,
);
/** What was heard is put into the field, and never sent by itself. */
export const VoiceListening = seen(
  {},
  async ({ canvasElement }) => {
    await click(canvasElement, '.toggle');
    await click(canvasElement, '.consent .second');
    await appear(canvasElement, '.listening');
  },
  speaking,
);
export const TooLong = seen({}, async ({ canvasElement }) => fill(canvasElement, '#question', '水'.repeat(700)));
/** Clearing asks first. */
export const Clearing = seen({}, async ({ canvasElement }) => {
  await appear(canvasElement, '.choices');
  await click(canvasElement, '.clear');
  await appear(canvasElement, '.confirm');
});
/** Without a connection, answers come from the device. */
export const Offline = seen({}, async ({ canvasElement }) => {
  await ask(canvasElement, '来週引っ越します');
  dispatchEvent(new Event('offline'));
  await appear(canvasElement, '.banner');
});
export const Loading = seen({ weather: 'waiting' });
/** Nothing to answer from: what happened, and the phone. */
export const ServerStopped = seen({ weather: 'unavailable' });
export const Maintenance = seen({ weather: 'maintenance' });
export const InEnglish = seen({}, saying('I am moving next week'), { globals: { language: 'en' } });
export const InEasyJapanese = seen({}, saying('ひっこし します'), { globals: { language: 'ja-x-easy' } });
export const InTheDark = seen({}, saying('検針票の見方を教えて'), { globals: { theme: 'dark' } });
export const OfChiba = seen({}, undefined, { globals: { utility: 'chiba' } });
