import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Calendar } from '@mizumado/sdk';
import fc from 'fast-check';
import { slotsFrom } from '../../../packages/components/src/chatbot/callback/slots.ts';
import { cut, left } from '../../../packages/components/src/chatbot/composer/graphemes.ts';
import { officeNow, presentDay, presentInstant } from '../../../packages/components/src/chatbot/office.ts';
import { emptyTalk, MOST_TURNS, openQuestion, reduceTalk } from '../../../packages/components/src/chatbot/talk/talk.ts';
import type { Event, Talk } from '../../../packages/components/src/chatbot/talk/talk.ts';
import { line, visitor } from '../../../packages/components/src/chatbot/talk/turn.ts';
import type { Content } from '../../../packages/components/src/chatbot/talk/turn.ts';
import { blocksOf, safeHref } from '../../../packages/components/src/chatbot/views/rich-text.ts';

const at = '2026-11-20T02:13:00Z';
const said = (...contents: Content[]): Event => ({ type: 'said', contents, at, language: 'ja' });
const play = (...events: Event[]): Talk => events.reduce(reduceTalk, emptyTalk);
const element: Content = { kind: 'element', action: 'bill-viewer', slots: {}, state: 'open' };
const asking = { flow: 'moving', status: 'asking', position: 0, slots: {}, answered: [], misunderstood: 0 } as const;

const day = { opens: '08:45', closes: '18:00' };
const calendar: Calendar = {
  today: '2026-11-20',
  office: { open: true, closesAt: '2026-11-20T09:00:00.000Z', opensAt: '2026-11-20T23:45:00.000Z' },
  hours: {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: { opens: '08:45', closes: '12:30' },
    sunday: null,
  },
  emergency: { phone: '019-000-0001', roundTheClock: true },
  closedWeekdays: ['saturday', 'sunday'],
  closedOn: ['2026-11-23'],
  leadTimes: {
    start: { lead: 3, unit: 'business-days' },
    stop: { lead: 3, unit: 'business-days' },
    move: { lead: 3, unit: 'business-days' },
  },
};

describe('the talk', () => {
  it('numbers turns and never shows more than the most', () => {
    const talk = play(...Array.from({ length: MOST_TURNS + 20 }, (_, index) => said(visitor(String(index)))));
    assert.equal(talk.turns.length, MOST_TURNS);
    assert.equal(new Set(talk.turns.map(({ id }) => id)).size, MOST_TURNS);
    assert.equal(talk.turns.at(-1)?.id, MOST_TURNS + 20);
  });

  it('has one live element at a time, whatever is opened and closed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant(said(element)),
            fc.record({ type: fc.constantFrom('opened', 'closed'), id: fc.integer({ min: 1, max: 8 }) }),
          ) as fc.Arbitrary<Event>,
        ),
        (events) => {
          assert.ok(
            play(...events).turns.filter((turn) => turn.kind === 'element' && turn.state === 'open').length <= 1,
          );
        },
      ),
    );
  });

  it('asks only while a dialogue does', () => {
    const ask: Content = { kind: 'ask', text: 'いつですか。', input: 'date', choices: [] };
    assert.equal(openQuestion(play(said(ask))), undefined);
    assert.equal(openQuestion(play(said(ask), { type: 'dialogue', dialogue: asking }))?.id, 1);
    assert.equal(
      openQuestion(play(said(ask), { type: 'dialogue', dialogue: { ...asking, status: 'paused' } })),
      undefined,
    );
  });

  it('comes back with what was live closed, and is empty after clearing, with new numbers', () => {
    const talk = play(said(line('a'), element));
    const restored = reduceTalk(emptyTalk, { type: 'restored', talk });
    assert.deepEqual(
      restored.turns.map((turn) => turn.kind === 'element' && turn.state),
      [false, 'closed'],
    );
    assert.deepEqual(reduceTalk(restored, { type: 'cleared' }), { turns: [], nextId: 3, dialogue: null });
  });
});

describe('what is typed', () => {
  it('is cut after so many characters as a reader counts them, and nothing is lost silently', () => {
    assert.deepEqual(cut('👨‍👩‍👧'.repeat(3), 2), { text: '👨‍👩‍👧'.repeat(2), over: 1 });
    assert.deepEqual(cut('葛󠄀城', 5), { text: '葛󠄀城', over: 0 });
    assert.equal(left('葛󠄀城', 5), 3);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const { text: kept, over } = cut(text, limit);
        assert.ok(text.startsWith(kept));
        assert.equal(left(text, limit) >= 0, over === 0);
      }),
    );
    assert.equal(cut('水'.repeat(1_000_000)).over, 999_500);
  });
});

describe('an answer’s text', () => {
  it('has paragraphs and lists', () => {
    assert.deepEqual(blocksOf('前文\n続き\n\n・一つ\n・二つ\n1. 先\n2. 後\n結び'), [
      { kind: 'paragraph', text: '前文\n続き' },
      { kind: 'bullets', items: ['一つ', '二つ'] },
      { kind: 'numbers', items: ['先', '後'] },
      { kind: 'paragraph', text: '結び' },
    ]);
  });

  it('links to pages and phones only', () => {
    for (const href of [
      'https://www.example.jp/a?b=c',
      '/suido/moving.html',
      'tel:0190000000',
      'mailto:a@example.jp',
      'moving.html?day=2026-12-01',
    ])
      assert.equal(safeHref(href), href);
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'JaVaScRiPt:x',
      null,
    ])
      assert.notEqual(safeHref(href), href);
  });
});

describe('office hours', () => {
  const hours = { calendar, receivedAt: Date.parse('2026-11-20T02:13:00Z') };

  it('are the service’s own at first, and worked out later', () => {
    assert.equal(officeNow(hours, new Date('2026-11-20T02:13:30Z')), calendar.office);
    assert.deepEqual(officeNow(hours, new Date('2026-11-22T02:00:00Z')), {
      open: false,
      closesAt: null,
      opensAt: '2026-11-23T23:45:00.000Z',
    });
  });

  it('go by the service’s day, not by a clock that is wrong', () => {
    assert.equal(presentDay(hours, new Date('2031-01-01T00:00:00Z')), '2026-11-20');
    assert.equal(presentInstant(hours, new Date('2031-01-01T03:30:00Z')).toISOString(), '2026-11-20T03:30:00.000Z');
    assert.equal(presentDay({ calendar, receivedAt: undefined }, new Date('2026-11-24T16:00:00Z')), '2026-11-25');
  });

  it('offer spans of open days only, and the wished day', () => {
    const slots = slotsFrom(calendar, '2026-12-04');
    assert.deepEqual(slots.slice(0, 3), [
      { on: '2026-11-21', from: '08:45', to: '12:00' },
      { on: '2026-11-24', from: '08:45', to: '12:00' },
      { on: '2026-11-24', from: '13:00', to: '18:00' },
    ]);
    assert.deepEqual(slots.at(-1), { on: '2026-12-04', from: '13:00', to: '18:00' });
    assert.ok(slots.every(({ on }) => on !== '2026-11-22' && on !== '2026-11-23'));
  });
});
