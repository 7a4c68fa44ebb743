import { rampOf } from './ramp.ts';
import type { KeyRole, Ramp } from './ramp.ts';

/**
 * Fills a constructed style sheet with the colours of a key colour; every shadow root that adopted it changes at once.
 * A refused key colour empties the sheet, which leaves the neutral tokens.
 *
 * @returns why the key colour was refused, or undefined
 */
export function applyKeyColor(sheet: CSSStyleSheet, keyColor: string): string | undefined {
  const result = rampOf(keyColor);
  sheet.replaceSync(result.ok ? themeCss(result.ramp) : '');
  return result.ok ? undefined : result.message;
}

function themeCss({ light, dark }: Ramp): string {
  const lines = (Object.keys(light) as KeyRole[]).map(
    (role) => `--mizu-color-${role}:light-dark(${light[role]},${dark[role]})`,
  );
  return `@media not ((forced-colors:active) or (prefers-contrast:more)){:host{${lines.join(';')}}}`;
}
