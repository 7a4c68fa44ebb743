/**
 * Shows stories as a reader sees them who has set the system to more contrast. A page cannot ask its browser for that, so the rules of
 * our style sheets that wait for it are made to hold, or not to.
 */
const query = /\(prefers-contrast: ?more\)/;
const written = new WeakMap<CSSMediaRule, string>();
const sheets = new Set<CSSStyleSheet>();
let more = false;

function apply(sheet: CSSStyleSheet): void {
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const original = written.get(rule) ?? rule.media.mediaText;
    if (!query.test(original)) continue;
    written.set(rule, original);
    rule.media.mediaText = more ? original.replace(query, '(min-width: 0px)') : original;
  }
}

/** Notices every style sheet that is filled from now on; elements fill theirs when they are first used. */
const replaceSync: (this: CSSStyleSheet, text: string) => void = Reflect.get(CSSStyleSheet.prototype, 'replaceSync');
CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string): void {
  replaceSync.call(this, text);
  if (!text.includes('prefers-contrast')) return;
  sheets.add(this);
  apply(this);
};

/** @param wanted whether stories are seen with more contrast */
export function setMoreContrast(wanted: boolean): void {
  more = wanted;
  for (const sheet of sheets) apply(sheet);
}
