import type { Locator, Page } from 'playwright-core';
import type { Mailbox } from './mailbox.ts';
import type { Numbers } from './resident.ts';

/** My page, as a resident uses it. */
export class AccountPage {
  readonly page: Page;
  readonly element: Locator;

  /** @param page shows `mizu-my-page` */
  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('mizu-my-page');
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  field(name: string): Locator {
    return this.element.getByRole('textbox', { name });
  }

  text(words: string | RegExp): Locator {
    return this.element.getByText(words).first();
  }

  /** Asks for a code and waits for its field. */
  async askForCode({ address }: Mailbox): Promise<void> {
    await this.field('メールアドレス').fill(address);
    await this.button('認証コードを送る').click();
    await this.field('認証コード').waitFor();
  }

  /** Signs in, or registers, by a code from the mailbox. */
  async enter(mailbox: Mailbox): Promise<void> {
    await this.askForCode(mailbox);
    await this.field('認証コード').fill(await mailbox.code());
    await this.button('ログインする').click();
    await this.isThere();
  }

  /** Waits until somebody is signed in to an account and everything of the first view has come. */
  async isThere(): Promise<void> {
    await this.element.locator('[part~="person"]').waitFor();
    await this.text('ご確認いただきたいこと').waitFor();
    await this.button(/契約を追加する$/)
      .first()
      .waitFor();
  }

  async signOut(): Promise<void> {
    await this.element.locator('[part~="person"]').getByRole('button', { name: 'ログアウトする' }).click();
    await this.field('メールアドレス').waitFor();
  }

  /** Opens one of the sections, if it is not open. */
  async open(title: string): Promise<void> {
    const toggle = this.element.locator('button[aria-expanded][aria-controls]', { hasText: title }).first();
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  }

  async addPasskey(): Promise<void> {
    await this.open('ログインと安全');
    await this.button('この端末にパスキーを登録する').click();
    await this.text('パスキーを登録しました').waitFor();
  }

  /** The owner of a virtual device agrees at once: a passkey that the mail field suggests signs in before the button is pressed. */
  async signInByPasskey(): Promise<void> {
    await Promise.any([this.button('パスキーでログイン').click(), this.button('ログアウトする').first().waitFor()]);
    await this.isThere();
  }

  /** Fills the form for a contract's numbers in, without sending it. */
  async typeNumbers({ customerNumber, confirmationNumber }: Numbers): Promise<void> {
    await this.button('契約を追加する').click();
    await this.field('お客様番号').fill(customerNumber);
    await this.field('確認番号').fill(confirmationNumber);
  }

  async link(numbers: Numbers): Promise<void> {
    const before = await this.contracts.count();
    await this.typeNumbers(numbers);
    await this.button('この契約を追加する').click();
    await this.contracts.nth(before).waitFor();
    await this.text('ご契約を追加しました').waitFor();
  }

  /** Contracts in the list. */
  get contracts(): Locator {
    return this.element.locator('[id^="contract-"]');
  }
}
