import type { Locator, Page } from 'playwright-core';

/** The chatbot in the corner of a page, as a resident uses it. */
export class Chat {
  readonly page: Page;
  readonly element: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.element = page.locator('mizu-chatbot');
  }

  /** Presses the button in the corner and waits for the greeting. */
  static async open(page: Page): Promise<Chat> {
    const chat = new Chat(page);
    await chat.element.locator('.launcher').click();
    await chat.turns.first().waitFor();
    return chat;
  }

  /** Everything said so far. */
  get turns(): Locator {
    return this.element.locator('[data-turn]');
  }

  /** What the chatbot, or the dialogue, said last. */
  get last(): Locator {
    return this.turns.last();
  }

  /** Types a question, sends it by Enter and waits for what is said to it. @returns the words of the answer */
  async ask(text: string): Promise<string> {
    const before = await this.turns.count();
    await this.element.locator('textarea').fill(text);
    await this.element.locator('textarea').press('Enter');
    await this.turns.nth(before + 1).waitFor();
    return this.last.innerText();
  }

  /** Presses a button of what was said last. */
  async press(name: string): Promise<void> {
    await this.element.getByRole('button', { name }).last().click();
  }

  /** Waits for a text in what was said. */
  async says(text: string | RegExp): Promise<void> {
    await this.turns.getByText(text).last().waitFor();
  }
}
