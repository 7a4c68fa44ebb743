import { equal, ok } from '../support/assert.ts';
import { changedClient, input, newAddress, press, type } from '../support/sign-in.ts';
import { confirmationNumber, customerNumber, find, textOf, unmount, until, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';
import { choose, clientOf, confirmByCode, focused, mailOf, myPage, says, send, withClient } from './page.ts';

const cards = (page: HTMLElement): string[] =>
  [...(find(page, 'mizu-my-contracts')?.shadowRoot?.querySelectorAll<HTMLElement>('.place') ?? [])].map(
    (place) => place.textContent,
  );

/** Somebody else who shares a contract with an address. */
async function share(giver: Visit, address: string): Promise<string> {
  const client = await clientOf(giver);
  const [contract] = (await client.contracts.list()).items;
  const body = { kind: 'mail', address, role: 'viewer', relation: 'family', expiresOn: null, lang: 'ja' } as const;
  return (await client.shares.create(contract!.id, body)).contractId;
}

describe('contracts of my page', () => {
  afterEach(unmount);

  it('links a contract by its two numbers and goes to it', async () => {
    const { service } = await visit({ as: 'paid', signedIn: 'account' });
    const page = await myPage(service);
    const linked: unknown[] = [];
    page.addEventListener('mizu-contract-linked', (event) => linked.push(event.detail));
    await choose(page, '#add');
    await until(() => focused()?.id === 'customerNumber', 'focus in the form');
    await send(page, 'link');
    await until(() => focused()?.className === 'summary', 'summary');
    await says(page, /お客様番号を入力してください。/u);
    type(page, 'customerNumber', customerNumber('rareName'));
    type(page, 'confirmationNumber', '999999');
    await send(page, 'link');
    await says(page, /2つの番号の組み合わせを確認できませんでした/u);
    equal(input(page, 'confirmationNumber').value, '999999', 'what was typed');
    type(page, 'confirmationNumber', confirmationNumber);
    await send(page, 'link');
    await says(page, /ご契約を追加しました。/u);
    equal(cards(page)[0], '𠮷野ハイツ 203');
    await until(() => focused()?.id.startsWith('contract-'), 'focus on the contract');
    equal(Object.keys(linked[0] as object), ['contractId'], 'ids only');
    await until(() => textOf(find(page, 'mizu-my-to-dos')!).includes('4,870円'), 'its bill among the to-dos');
  });

  it('says that a contract is linked already, and how long to wait after too many tries', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await myPage(visitor.service);
    await choose(page, '#add');
    await until(() => find(page, '#customerNumber'), 'form');
    type(page, 'customerNumber', customerNumber('unpaid'));
    type(page, 'confirmationNumber', confirmationNumber);
    await send(page, 'link');
    await says(page, /このご契約は、もう追加されています/u);
    await visitor.weather('busy');
    await send(page, 'link');
    await says(page, /あと1分(?:30|29|28)秒で、もう一度できます/u);
    equal(find(page, '[data-place=link]')?.getAttribute('aria-disabled'), 'true');
    await until(() => /あと1分2[0-8]秒/u.test(textOf(page)), 'counting down');
  });

  it('asks before it takes a contract off, and says that the water goes on', async () => {
    const { service } = await visit({ as: 'severalContracts' });
    const page = await myPage(service);
    const before = cards(page).length;
    await choose(page, '[data-action=unlink]');
    await until(() => focused()?.className.includes('question'), 'focus on the question');
    await says(page, /使用中止にはなりません。/u);
    find(page, '.question .second')?.click();
    await until(() => (focused() as HTMLElement).dataset['action'] === 'unlink', 'focus where it was');
    await choose(page, '[data-action=unlink]');
    await choose(page, '.question .danger');
    await says(page, /一覧から外しました。/u);
    equal(cards(page).length, before - 1);
    await until(() => focused()?.className === 'told', 'focus on what was done');
  });

  it('shares after a confirmation, with what was typed', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account', level: 'account' });
    const page = await myPage(visitor.service);
    const offered: unknown[] = [];
    page.addEventListener('mizu-share-offered', (event) => offered.push(event.detail));
    const address = newAddress();
    await choose(page, '[data-action=shares]');
    await until(() => find(page, '#until'), 'form');
    type(page, 'address', address);
    press(page, '[name=role][value=manager]');
    await send(page, 'offer');
    await until(() => find(page, '.step-up'), 'confirmation');
    await choose(page, '[part=cancel]');
    await until(() => (focused() as HTMLElement).dataset['place'] === 'offer', 'focus where it was');
    equal(
      [input(page, 'address').value, find<HTMLInputElement>(page, '[name=role][value=manager]')?.checked],
      [address, true],
      'what was typed',
    );
    await send(page, 'offer');
    await confirmByCode(page, visitor);
    await says(page, /お誘いを送りました。/u);
    await says(page, new RegExp(`${address} 返事を待っています ご家族 ・ 確認・支払い・申し込み`, 'u'));
    equal(Object.keys(offered[0] as object), ['contractId', 'shareId'], 'ids only');
    equal(input(page, 'address').value, '');
    type(page, 'address', address);
    await send(page, 'offer');
    await says(page, /この方とは、もう共有しています/u);
    find(page, '[data-end]')?.click();
    await says(page, /共有を終えました。/u);
    await says(page, /共有している方はいません。/u);
  });

  it('accepts an invitation, and shows the contract with what may be done and until when', async () => {
    const taker = await visit({ as: 'paid', signedIn: 'account' });
    const contractId = await share(
      await visit({ as: 'rareName', signedIn: 'account', level: 'confirmed' }),
      await mailOf(taker),
    );
    const page = await myPage(taker.service);
    const answered: unknown[] = [];
    page.addEventListener('mizu-invitation-answered', (event) => answered.push(event.detail));
    await says(page, /𠮷田 葛󠄀城 さんから、ご契約の共有のお誘いがあります/u);
    await choose(page, '.main');
    await says(page, /ご契約を追加しました。/u);
    await until(() => cards(page).includes('𠮷野ハイツ 203'), 'the contract');
    await says(page, /共有を受けています（確認だけ）/u);
    equal((answered[0] as { contractId: string }).contractId, contractId);
    ok(!find(page, `#contract-${contractId} [data-action=shares]`), 'a viewer does not share');
  });

  it('declines an invitation after a question', async () => {
    const taker = await visit({ as: 'paid', signedIn: 'account' });
    await share(await visit({ as: 'firstBill', signedIn: 'account', level: 'confirmed' }), await mailOf(taker));
    const page = await myPage(taker.service);
    await choose(page, '.main + .second');
    await until(() => focused()?.className.includes('question'), 'question');
    await choose(page, '.question .danger');
    await says(page, /お誘いを断りました。/u);
    equal(cards(page).length, 1);
    await until(() => focused()?.id === 'to-dos-title', 'focus on to-dos-title');
  });

  it('shows five of many contracts, and the rest when asked', async () => {
    const { service } = await visit({ as: 'severalContracts' });
    const page = await withClient(
      changedClient(service, async (path, request) => {
        if (path !== '/contracts') return undefined;
        const body = (await (await fetch(request)).json()) as { items: { id: string }[]; nextCursor: null };
        return Response.json({
          ...body,
          items: Array.from({ length: 12 }, (_, index) => ({
            ...body.items[index % 3],
            id: body.items[index % 3]!.id.replace(/..$/, String(10 + index)),
          })),
        });
      }),
    );
    equal(cards(page).length, 5);
    await says(page, /ほかのご契約も表示する（7件）/u);
    await choose(page, '.things + .plain');
    await until(() => cards(page).length === 12, 'all contracts');
    await until(() => focused()?.id.endsWith('15'), 'focus on the first that came');
  });
});
