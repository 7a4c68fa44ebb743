import { radios } from '../../../packages/components/src/forms/choices/radios.ts';
import { Draft } from '../../../packages/components/src/forms/draft/draft.ts';
import { LeaveGuard } from '../../../packages/components/src/forms/draft/leave-guard.ts';
import { keptOnDevice } from '../../../packages/components/src/browser/kept.ts';
import type { Kept } from '../../../packages/components/src/browser/kept.ts';
import { area } from '../../../packages/components/src/forms/text/area.ts';
import { code } from '../../../packages/components/src/forms/text/digits.ts';
import { phone } from '../../../packages/components/src/forms/text/phone.ts';
import { text } from '../../../packages/components/src/forms/text/text.ts';
import type { MizuInvalidEvent } from '../../../packages/components/src/forms/form/events.ts';
import { equal, ok } from '../support/assert.ts';
import { unmount, until } from '../support/visit.ts';
import { formOf, leave, type } from './support/host.ts';
import type { FormHost } from './support/host.ts';

const call = (): Promise<FormHost> =>
  formOf(() => ({
    name: text({ label: 'お名前', keep: true, longest: 5 }),
    phone: phone({ label: '電話番号', keep: true }),
    code: code({ label: '認証コード' }),
  }));

const fill = async (host: FormHost): Promise<void> => {
  type(host.by('name'), '髙橋 ﾊﾅ');
  type(host.by('phone'), '０９０１２３４５６７８');
  type(host.by('code'), '123456');
  await host.settled();
};

const errors = (host: FormHost): string[] =>
  [...host.root.querySelectorAll('.error')].map(({ textContent }) => textContent);
const links = (host: FormHost): string[] =>
  [...host.root.querySelectorAll('.summary a')].map(({ textContent }) => textContent);

describe('a form', () => {
  afterEach(unmount);

  it('says what is wrong only when it is sent, counts it, and tells the page without personal data', async () => {
    const host = await call();
    const told: MizuInvalidEvent[] = [];
    const listener = (event: MizuInvalidEvent): number => told.push(event);
    host.parentElement!.addEventListener('mizu-invalid', listener);
    type(host.by('phone'), '09012345');
    leave(host.by('phone'));
    await host.settled();
    equal(errors(host), [], 'before');
    await host.send();
    const expected = [
      'お名前を入力してください。',
      '電話番号は10桁または11桁の数字で入力してください（今は8桁です）。',
      '認証コードを入力してください。',
    ];
    equal([errors(host), links(host)], [expected, expected]);
    equal(
      told.map(({ detail }) => detail),
      [{ fields: ['name', 'phone', 'code'] }],
    );
    ok(host.root.querySelector('.summary')!.textContent.includes('3か所'), 'count');
  });

  it('takes a mistake back as it is mended, keeps the list above still, and waits with new ones', async () => {
    const host = await call();
    await host.send();
    type(host.by('name'), '髙橋');
    await host.settled();
    equal([errors(host).length, links(host).length], [2, 3]);
    type(host.by('name'), '');
    await host.settled();
    equal(errors(host).length, 2, 'a new mistake waits');
    await host.send();
    equal([errors(host).length, links(host).length], [3, 3]);
    await fill(host);
    await host.send();
    equal([errors(host), links(host)], [[], []]);
  });

  it('leaves names as they are, counted as a reader counts', async () => {
    const host = await call();
    await fill(host);
    await host.send();
    equal(host.sent, [{ name: '髙橋 ﾊﾅ', phone: '09012345678', code: '123456' }]);
    equal(host.by('phone').value, '090-1234-5678', 'what is not a name is put into shape');
    type(host.by('name'), '𠮷野家葛󠄀👨‍👩‍👧');
    await host.send();
    equal(host.sent.length, 2, 'five characters');
    type(host.by('name'), '𠮷野家が葛󠄀👨‍👩‍👧');
    await host.send();
    equal(errors(host), ['お名前は5文字までで入力してください（今は6文字です）。']);
  });

  it('is sent once, however often its button is pressed', async () => {
    const host = await call();
    await fill(host);
    let done = (): void => undefined;
    host.pending = new Promise((settle) => (done = settle));
    const button = host.root.querySelector<HTMLButtonElement>('button[type=submit]')!;
    for (let press = 0; press < 50; press += 1) button.click();
    await host.settled();
    equal([host.sent.length, host.form.working], [1, true]);
    done();
    await host.settled();
    equal(host.form.working, false);
    button.click();
    await host.settled();
    equal(host.sent.length, 2, 'and can be sent again when the first is settled');
  });

  it('is sent by Enter in a field', async () => {
    const host = await call();
    await fill(host);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    ok(host.by('name').dispatchEvent(enter), 'the browser goes on to send the form');
  });

  it('says what the service found wrong until the value is another', async () => {
    const host = await call();
    await fill(host);
    host.form.tell('phone', 'この番号には、おかけできません。');
    await host.settled();
    equal([errors(host), links(host)], [['この番号には、おかけできません。'], ['この番号には、おかけできません。']]);
    ok(host.root.activeElement?.className === 'summary', 'the focus');
    type(host.by('phone'), '019-651-4111');
    await host.settled();
    equal(errors(host), []);
    await host.send();
    equal(host.sent.length, 1);
  });

  it('asks what its answers call for', async () => {
    const options = [
      { value: 'mail', text: 'メール' },
      { value: 'sms', text: 'SMS' },
    ] as const;
    const shown: FormHost[] = [];
    const host = await formOf(() => {
      const sms = shown[0]?.form.value('way') === 'sms';
      return { way: radios({ label: '受け取り方', options }), phone: sms ? phone({ label: '電話番号' }) : undefined };
    });
    shown.push(host);
    host.by('way').click();
    await host.send();
    equal(host.sent, [{ way: 'mail' }]);
    host.by('way-1').click();
    await host.send();
    equal(links(host), ['電話番号を入力してください。']);
  });

  it('speaks the reader’s language', async () => {
    const host = await formOf(() => ({ topic: area({ label: 'Topic', longest: 10 }) }), 'en');
    await host.send();
    equal(errors(host), ['Topic: please fill this in.']);
    type(host.by('topic'), '𠮷'.repeat(12));
    await host.settled();
    equal(host.by<HTMLElement>('topic-left').textContent, '2 characters too many');
    equal(errors(host), ['Topic: enter at most 10 characters (now 12).']);
  });
});

const memory = (): Kept & { readonly there: Map<string, unknown> } => {
  const there = new Map<string, unknown>();
  return {
    there,
    read: async (key) => there.get(key),
    write: async (key, value) => void there.set(key, structuredClone(value)),
    remove: async (key) => void there.delete(key),
  };
};

describe('a draft', () => {
  afterEach(unmount);

  for (const [place, port] of [
    ['memory', memory()],
    ['the browser’s database', keptOnDevice('mizumado-test', 'a test')],
  ] as const) {
    it(`is kept in ${place} as the form is filled in, without codes, and fills the form in again`, async () => {
      const host = await call();
      const draft = new Draft(host, host.form, { key: 'move', version: '1', port, step: () => 'place' });
      await fill(host);
      await until(() => draft.savedAt, 'draft');
      host.remove();
      const later = await call();
      const found = new Draft(later, later.form, { key: 'move', version: '1', port });
      equal(await found.resume(), 'place');
      await later.settled();
      equal([later.by('name').value, later.by('code').value], ['髙橋 ﾊﾅ', '']);
      equal(later.form.touched, false, 'nothing would be lost');
      equal(
        await new Draft(later, later.form, { key: 'move', version: '2', port }).resume(),
        undefined,
        'other questions',
      );
      await found.drop();
      equal(await found.resume(), undefined, 'dropped');
    });
  }

  it('is saved while somebody types on and on, and when the page goes', async () => {
    const host = await call();
    const port = memory();
    const draft = new Draft(host, host.form, { key: 'move', version: '1', port });
    const name = host.by('name');
    for (let turn = 0; turn < 1000 && draft.savedAt === undefined; turn += 1) {
      type(name, `${turn}`);
      await new Promise((passed) => setTimeout(passed, 20));
    }
    ok(draft.savedAt, 'saved between two letters');
    type(name, '最後');
    dispatchEvent(new Event('pagehide'));
    await until(() => JSON.stringify(port.there.get('move')).includes('最後'), 'the last word');
  });

  it('does not outlive a month', async () => {
    const host = await call();
    const port = memory();
    port.there.set('move', {
      version: '1',
      savedAt: new Date(Date.now() - 31 * 86_400_000).toISOString(),
      step: '',
      values: { name: 'x' },
    });
    equal(await new Draft(host, host.form, { key: 'move', version: '1', port }).resume(), undefined);
    equal([...port.there], []);
  });
});

describe('the question before leaving a page', () => {
  afterEach(unmount);
  const isAsked = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('comes only while something would be lost', async () => {
    const host = await call();
    host.addController(new LeaveGuard(host, host.form));
    equal(isAsked(), false, 'before');
    await fill(host);
    equal(isAsked(), true, 'filled in');
    host.form.settle();
    equal(isAsked(), false, 'sent');
    type(host.by('name'), '別の人');
    equal(isAsked(), true, 'changed again');
    host.remove();
    equal(isAsked(), false, 'gone');
  });
});
