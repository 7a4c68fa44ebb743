import { html } from 'lit';
import type { MizuChatbot } from '../../../packages/components/src/chatbot/chatbot.ts';
import { equal, match, ok } from '../support/assert.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import { patience } from '../../support/patience.ts';
import { area, ask, choose, lastTurn, launcher, opened, press, talkOf, turns, type } from './talk.ts';

/** What is kept of the talk with one service, as text. Other talks of this site, those of other tests, stand beside it. */
const kept = (service: string): Promise<string> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('mizumado-chatbot', 1);
    opening.onerror = () => failed(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const talk = opening.result.transaction('kept').objectStore('kept').get(`talk ${service}`);
      talk.onsuccess = () => {
        opening.result.close();
        done(JSON.stringify(talk.result ?? null));
      };
    };
  });

/** Waits until that many places of what is kept fit: it is written while the talk goes on. */
async function untilKept(service: string, part: RegExp, times = 1): Promise<string> {
  const end = performance.now() + patience.event;
  for (;;) {
    const stored = await kept(service);
    if ((stored.match(part)?.length ?? 0) >= times) return stored;
    if (performance.now() > end) throw new Error(`${part} is not kept ${times} times`);
    await new Promise((passed) => setTimeout(passed, 20));
  }
}

const setOnline = (online: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
};

describe('what mizu-chatbot keeps on the device', () => {
  afterEach(() => {
    unmount();
    setOnline(true);
  });

  it('goes on after a reload, in the middle of a dialogue, and has kept no name or number', async () => {
    const { service } = await visit();
    const first = await opened(service);
    await ask(first, '来週引っ越します。電話は090-1234-5678です');
    await choose(first, '引っ越しの日を調べる');
    await choose(first, '使うのをやめる');
    await until(() => find(first.shadowRoot!, 'form.date'), 'date');
    await ask(first, '12月1日');
    await until(() => lastTurn(first).text.includes('お名前は'));
    await ask(first, '盛岡とくべつ花子');
    await until(() => lastTurn(first).text.includes('11月26日'));
    await until(() => talkOf(first).includes('盛岡とくべつ花子'));
    const stored = await untilKept(service, /11月26日/gu);
    ok(!stored.includes('090-1234-5678') && !stored.includes('とくべつ'), 'personal data is on the device');

    unmount();
    const second = await opened(service);
    await until(() => talkOf(second).includes('11月26日'), 'the talk of before');
    match(talkOf(second), /〔電話〕/u);
    ok(!talkOf(second).includes('090-1234'), 'redacted');

    await choose(second, '引っ越しの日を調べる');
    await choose(second, '使い始める');
    await until(() => find(second.shadowRoot!, 'form.date'), 'date');
    await untilKept(service, /"input":"date"/gu, 2);
    unmount();
    const third = await opened(service);
    await until(() => find(third.shadowRoot!, 'form.date'), 'the dialogue of before');
    await ask(third, '12月1日');
    await until(() => lastTurn(third).text.includes('お名前は'), 'next question');
  });

  it('forgets when asked to, and after being asked whether it is meant', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    await ask(chat, '来週引っ越します');
    find(chat.shadowRoot!, '.clear')?.click();
    const confirm = await until(() => find(chat.shadowRoot!, '.confirm'), 'question');
    equal(turns(chat).length, 3);
    confirm.querySelector('button')?.click();
    await until(() => turns(chat).length === 1);
    await new Promise((passed) => setTimeout(passed, 200));
    unmount();
    equal(turns(await opened(service)).length, 1);
  });

  it('keeps nothing with history="off"', async () => {
    const { service } = await visit();
    const chat = await opened(service, { history: 'off' });
    await ask(chat, '来週引っ越します');
    await new Promise((passed) => setTimeout(passed, 200));
    unmount();
    equal(turns(await opened(service, { history: 'off' })).length, 1);
  });

  it('answers without a connection from what is on the device, and says so', async () => {
    const visitor = await visit();
    const first = await opened(visitor.service, { history: 'off' });
    await ask(first, '来週引っ越します');
    await new Promise((passed) => setTimeout(passed, 300));
    unmount();
    await visitor.weather('unreachable');
    setOnline(false);
    const chat = await opened(visitor.service, { history: 'off' });
    await until(() => find(chat.shadowRoot!, '.banner'), 'banner');
    match(textOf(find(chat.shadowRoot!, '.banner')!), /インターネットにつながっていません/u);
    await ask(chat, '来週引っ越します');
    match(lastTurn(chat).text, /3営業日前/u);
    await ask(chat, '道路から水が噴き出している');
    equal(lastTurn(chat).kind, 'emergency');
  });

  it('says what to do when there is nothing to answer from, and comes back', async () => {
    const visitor = await visit();
    await visitor.weather('unreachable');
    const chat = mount<MizuChatbot>(
      html`<mizu-chatbot service=${visitor.service}><p slot="help">019-000-0000</p></mizu-chatbot>`,
    );
    (await launcher(chat)).click();
    await until(() => find(chat.shadowRoot!, '.failure'), 'failure');
    ok(chat.querySelector('p')?.checkVisibility(), 'the page’s help is seen');
    await visitor.weather('fine');
    find(chat.shadowRoot!, '[part=retry]')?.click();
    await until(() => find(chat.shadowRoot!, '.turn'), 'greeting');
  });

  it('offers help only where asked to, takes no focus, and stays away once dismissed', async () => {
    const { service } = await visit();
    const teased = (): MizuChatbot =>
      mount<MizuChatbot>(html`<mizu-chatbot service=${service} proactive-after="0.05"></mizu-chatbot>`);
    const chat = teased();
    const bubble = await until(() => find(chat.shadowRoot!, '.teaser'), 'bubble');
    equal(document.activeElement, document.body);
    bubble.querySelectorAll('button')[1]?.click();
    await until(() => !find(chat.shadowRoot!, '.teaser'));
    await new Promise((passed) => setTimeout(passed, 200));
    unmount();
    const again = teased();
    await launcher(again);
    await new Promise((passed) => setTimeout(passed, 500));
    equal(find(again.shadowRoot!, '.teaser') ?? null, null);
  });

  it('listens only where asked to, after consent, and sends nothing by itself', async () => {
    const { service } = await visit();
    const silent = await opened(service);
    equal(find(silent.shadowRoot!, '.toggle') ?? null, null);
    unmount();

    const heard: EventTarget[] = [];
    class Recognition extends EventTarget {
      start(): void {
        heard.push(this);
      }
      stop(): void {
        this.dispatchEvent(new Event('end'));
      }
    }
    const browser = globalThis as Record<string, unknown>;
    const real = browser['SpeechRecognition'];
    browser['SpeechRecognition'] = Recognition;
    try {
      const chat = await opened(service, { voice: true });
      const button = await until(() => find(chat.shadowRoot!, '.toggle'), 'voice button');
      button.click();
      const consent = await until(() => find(chat.shadowRoot!, '.consent'), 'consent');
      match(textOf(consent), /ブラウザの会社/u);
      equal(heard.length, 0);
      consent.querySelector('button')?.click();
      await until(() => find(chat.shadowRoot!, '.listening'), 'listening');
      heard[0]?.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: '来週引っ越します' }]] }));
      heard[0]?.dispatchEvent(new Event('end'));
      await until(() => textOf(find(chat.shadowRoot!, '#notice')!).includes('確かめてから'), 'notice');
      equal([area(chat).value, turns(chat).length], ['来週引っ越します', 1]);
      press(chat, {});
      await until(() => turns(chat).length === 3);
    } finally {
      browser['SpeechRecognition'] = real;
    }
  });

  it('saves the talk as a text file, as it is seen', async () => {
    const { service } = await visit();
    const chat = await opened(service, { history: 'off' });
    await ask(chat, '来週引っ越します');
    const make = URL.createObjectURL.bind(URL);
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return make(new Blob());
    };
    try {
      find(chat.shadowRoot!, '.tools .plain')?.click();
      await until(() => file, 'file');
    } finally {
      URL.createObjectURL = make;
    }
    const text = await file!.text();
    match(text, /あなた（.*）\n来週引っ越します/u);
    match(text, /3営業日前/u);
    type(chat, '');
  });
});
