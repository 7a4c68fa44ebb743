import { rampOf } from './ramp.ts';
import type { KeyColours, KeyRole, Ramp } from './ramp.ts';

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

function themeCss({ light, dark, contrast, contrastDark }: Ramp): string {
  const rule = (day: KeyColours, night: KeyColours): string =>
    `:host{${(Object.keys(day) as KeyRole[]).map((role) => `--mizu-color-${role}:light-dark(${day[role]},${night[role]})`).join(';')}}`;
  return `@media not (forced-colors:active){${rule(light, dark)}@media (prefers-contrast:more){${rule(contrast, contrastDark)}}}`;
}
