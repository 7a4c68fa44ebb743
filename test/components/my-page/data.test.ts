import { equal, match, ok } from '../support/assert.ts';
import { find, textOf, unmount, until, visit } from '../support/visit.ts';
import { choose, confirmByCode, focused, myPage, open, says, send } from './page.ts';

const clicked: { name: string; href: string }[] = [];
const click: (this: HTMLAnchorElement) => void = Reflect.get(HTMLAnchorElement.prototype, 'click');

describe('data of my page', () => {
  before(() => {
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) clicked.push({ name: this.download, href: this.href });
      else click.call(this);
    };
  });
  after(() => (HTMLAnchorElement.prototype.click = click));
  afterEach(() => {
    clicked.length = 0;
    unmount();
  });

  it('saves everything as a file after a confirmation, once for both kinds', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await myPage(visitor.service);
    await open(page, 'data', '[data-place=json]');
    await choose(page, '[data-place=json]');
    await confirmByCode(page, visitor);
    await says(page, /ファイルを保存しました。/u);
    const saved = (await (await fetch(clicked[0]!.href)).json()) as { contracts: unknown[]; bills: unknown[] };
    equal([clicked[0]?.name, saved.contracts.length], ['マイページのデータ.json', 1]);
    await until(() => (focused() as HTMLElement).dataset['place'] === 'json', 'focus on the button');
    await choose(page, '[data-place=csv]');
    await until(() => clicked.length === 2, 'CSV');
    const csv = await (await fetch(clicked[1]!.href)).text();
    match(csv, /section,item,field,value/u);
  });

  it('closes the account after it was read and confirmed, and says what goes on', async () => {
    const visitor = await visit({ as: 'paid', signedIn: 'account' });
    const page = await myPage(visitor.service);
    let closed = 0;
    page.addEventListener('mizu-account-closed', () => (closed += 1));
    await open(page, 'data', '#open');
    await choose(page, '#open');
    await until(() => focused()?.className.includes('question'), 'focus on what ends');
    await says(page, /水道のご契約は、そのまま続きます。使用中止にはなりません。/u);
    await send(page, 'close');
    await says(page, /チェックを入れてください。/u);
    await until(() => focused()?.id === 'understood', 'focus on the tick');
    find(page, '#understood')?.click();
    await send(page, 'close');
    await confirmByCode(page, visitor);
    await says(page, /アカウントを閉じました/u);
    equal(closed, 1);
    await until(() => find(page, '#mail'), 'form to sign in');
    ok(!textOf(page).includes('有効時間が過ぎました'), 'the session has not run out');
  });
});
