import { equal, ok } from '../support/assert.ts';
import { input, newAddress, type } from '../support/sign-in.ts';
import { find, textOf, unmount, until, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';
import { choose, clientOf, confirmByCode, focused, mailOf, myPage, open, says, send } from './page.ts';

const section = (page: HTMLElement): HTMLElement => find(page, 'mizu-my-contact-points')!;

async function contacts(visitor: Visit): Promise<HTMLElement> {
  const page = await myPage(visitor.service);
  await open(page, 'contacts', '[data-open=add]');
  await until(() => find(page, '#name'), 'name');
  return page;
}

const enterCode = async (page: HTMLElement, visitor: Visit, address: string): Promise<void> => {
  type(section(page), 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
  await send(page, 'verify');
};

describe('contact points of my page', () => {
  afterEach(unmount);

  it('adds an address once its code was entered, with the tries that are left', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await contacts(visitor);
    const added: unknown[] = [];
    page.addEventListener('mizu-contact-point-added', (event) => added.push(event.detail));
    const address = newAddress();
    await choose(page, '[data-open=add]');
    await until(() => focused()?.id === 'address', 'focus in the form');
    type(section(page), 'address', 'hanako@example');
    await send(page, 'send');
    await says(page, /メールアドレスの形が違います。/u);
    // As typed on a phone with a Japanese keyboard.
    type(section(page), 'address', ` ${address.replace('@', '＠')} `);
    await send(page, 'send');
    await until(() => focused()?.id === 'code', 'focus on the code');
    equal(input(section(page), 'code').getAttribute('autocomplete'), 'one-time-code');
    type(section(page), 'code', '12');
    await send(page, 'verify');
    await says(page, /認証コードは6桁の数字で入力してください（今は2桁です）。/u);
    const right = (await visitor.newestMessage(address)).values['code'] ?? '';
    type(section(page), 'code', right === '000000' ? '111111' : '000000');
    await send(page, 'verify');
    await says(page, /認証コードが違います/u);
    await says(page, /あと4回入力できます。/u);
    await enterCode(page, visitor, address);
    await says(page, /連絡先を追加しました。/u);
    await says(section(page), new RegExp(address, 'u'));
    await until(() => focused()?.id === 'title', 'focus on the title');
    equal(Object.keys(added[0] as object), ['contactPointId']);
  });

  it('changes an address into another, in its place', async () => {
    const visitor = await visit({ as: 'overdue', signedIn: 'account' });
    const old = await mailOf(visitor);
    const page = await contacts(visitor);
    ok(!find(section(page), '[data-open^=remove]'), 'the last one cannot be removed');
    await choose(page, '[data-open^=replace]');
    const address = newAddress();
    await until(() => find(section(page), '#address'), 'form');
    type(section(page), 'address', address);
    await send(page, 'send');
    await until(() => find(section(page), '#code'), 'code');
    await enterCode(page, visitor, address);
    await says(page, /連絡先を変更しました。/u);
    const text = textOf(section(page));
    ok(text.includes(address) && !text.includes(old), text);
  });

  it('says when an address is another account’s, and keeps it', async () => {
    const other = await mailOf(await visit({ as: 'paid', signedIn: 'account' }));
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await contacts(visitor);
    await choose(page, '[data-open=add]');
    await until(() => find(section(page), '#address'), 'form');
    type(section(page), 'address', other);
    await send(page, 'send');
    await until(() => find(section(page), '#code'), 'code');
    await enterCode(page, visitor, other);
    await says(page, /この連絡先は、別のアカウントで使われています/u);
    await until(() => focused()?.className === 'trouble', 'focus on what is wrong');
  });

  it('removes one of two after a question and a confirmation', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const client = await clientOf(visitor);
    const address = newAddress();
    const { challengeId } = await client.contactPoints.add({ kind: 'mail', address, replaces: null, lang: 'ja' });
    await client.contactPoints.verify({
      challengeId,
      code: (await visitor.newestMessage(address)).values['code'] ?? '',
    });
    const page = await contacts(visitor);
    const buttons = section(page).shadowRoot!.querySelectorAll<HTMLElement>('[data-open^=remove]');
    equal(buttons.length, 2);
    buttons[1]!.click();
    await until(() => focused()?.className.includes('question'), 'question');
    await choose(section(page), '.question .danger');
    await confirmByCode(page, visitor);
    await says(page, /連絡先を消しました。/u);
    ok(!textOf(section(page)).includes(address), 'the address');
    equal((await client.account.get()).contactPoints.length, 1);
  });

  it('keeps the name as it is written, and the language of messages', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await contacts(visitor);
    type(page, 'name', ' ');
    await send(page, 'profile');
    await says(page, /お名前（呼び名）を入力してください。/u);
    type(page, 'name', '𠮷田 葛󠄀城');
    const select = find<HTMLSelectElement>(page, '#lang')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await send(page, 'profile');
    await says(page, /保存しました。/u);
    await says(page, /𠮷田 葛󠄀城 様/u);
    const { name, lang } = await (await clientOf(visitor)).account.get();
    equal([name, lang], ['𠮷田 葛󠄀城', 'en']);
  });
});
