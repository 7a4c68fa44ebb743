import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { patience } from '../../support/patience.ts';

const pictures = resolve(import.meta.dirname, '../../../test-results/e2e');
mkdirSync(pictures, { recursive: true });

export const pathOf = (name: string): string => resolve(pictures, name);

export const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

/** Somebody at a screen, and what their browser complains of. */
export interface Resident {
  context: BrowserContext;
  page: Page;
  /** Violations of the site's Content Security Policy, Trusted Types included. */
  violations: string[];
  /** Errors in the console, and exceptions. */
  errors: string[];
}

/** Opens a page and gives the resident to `act`; closes everything whatever comes of it. */
export async function visit(
  browser: Browser,
  url: string,
  screen: keyof typeof screens,
  act: (resident: Resident) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: screens[screen],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(patience.event);
  const violations: string[] = [];
  const errors: string[] = [];
  await context.exposeBinding('tellViolation', (_, text: string) => violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
        const page = globalThis as unknown as { tellViolation(text: string): void };
        page.tellViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
      },
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    // Asking who is signed in is answered with 401 when nobody is; the browser tells that of its own accord.
    if (message.location().url.endsWith('/v1/session')) return;
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  try {
    await page.goto(url);
    await act({ context, page, violations, errors });
  } finally {
    await context.close();
  }
}

export interface Numbers {
  customerNumber: string;
  confirmationNumber: string;
}

/** Opens the form for the two numbers of a usage notice, where it is behind a button. */
export async function openUsageNoticeForm(place: Page | Locator): Promise<void> {
  const [field, button] = [
    place.getByRole('textbox', { name: 'お客様番号' }),
    place.getByRole('button', { name: 'お知らせの番号で見る' }),
  ];
  await field.or(button).first().waitFor();
  if (await button.isVisible()) await button.click();
  await field.waitFor();
}

/** Fills the form for the two numbers in and sends it. @param place where on the page the form is */
export async function submitSignIn(
  place: Page | Locator,
  { customerNumber, confirmationNumber }: Numbers,
): Promise<void> {
  await openUsageNoticeForm(place);
  await place.getByRole('textbox', { name: 'お客様番号' }).fill(customerNumber);
  await place.getByRole('textbox', { name: '確認番号' }).fill(confirmationNumber);
  await place.getByRole('button', { name: 'この番号で見る' }).click();
}

/** Signs in and waits for the bill with everything below it. */
export async function signIn(page: Page, numbers: Numbers): Promise<void> {
  await submitSignIn(page, numbers);
  await page.locator('[part="amount"]').waitFor();
  await page.locator('[part="chart"]').waitFor();
  // The parts come one after the other; the head of the printed notice is the last, and hidden on a screen.
  await page.locator('[part="print-head"]').waitFor({ state: 'attached' });
}

/** Nothing sticks out to the side. */
export async function assertFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0, `the page is ${overflow} px wider than the screen`);
}
