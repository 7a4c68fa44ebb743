import { contrastOf, hexOf, oklchOf } from '../../../packages/components/src/theme/colour.ts';
import { rampOf } from '../../../packages/components/src/theme/ramp.ts';
import { equal, match, ok } from '../support/assert.ts';

/** Colours all over sRGB, always the same ones. */
const sample = Array.from(
  { length: 400 },
  (_, index) => `#${((index * 0x9e3779b1) >>> 8).toString(16).padStart(6, '0').slice(-6)}`,
);

describe('ramp', () => {
  it('comes back to the same colour through OKLCH', () => {
    for (const hex of sample) {
      const oklch = oklchOf(hex);
      ok(oklch, hex);
      equal(hexOf(oklch), hex);
    }
  });

  it('has enough contrast in every accepted colour and mode', () => {
    let accepted = 0;
    for (const hex of sample) {
      const result = rampOf(hex);
      if (!result.ok) continue;
      accepted += 1;
      const { light, dark } = result.ramp;
      const pairs: [string, string, number, string][] = [
        [light.key, light['on-key'], 4.5, 'button'],
        [light['key-hover'], light['on-key'], 4.5, 'button under the pointer'],
        [light['key-active'], light['on-key'], 4.5, 'pressed button'],
        [light['key-text'], '#ffffff', 4.5, 'link'],
        [light['key-text'], light['key-soft'], 4.5, 'link on soft'],
        [dark.key, dark['on-key'], 4.5, 'dark button'],
        [dark['key-hover'], dark['on-key'], 4.5, 'dark button under the pointer'],
        [dark['key-active'], dark['on-key'], 4.5, 'pressed dark button'],
        [dark['key-text'], '#333333', 4.5, 'dark link on a panel'],
        [dark['key-text'], dark['key-soft'], 4.5, 'dark link on soft'],
      ];
      for (const [first, second, least, what] of pairs) {
        const ratio = contrastOf(first, second);
        ok(ratio >= least - 0.02, `${hex} ${what}: ${first} on ${second} is ${ratio.toFixed(2)}`);
      }
    }
    ok(accepted > 50, `only ${accepted} accepted`);
  });

  it('refuses a key colour that cannot carry white text, and says which could', () => {
    const refused = rampOf('#ff7628');
    ok(!refused.ok, 'refused');
    match(refused.message, /2\.67:1.*4\.5:1.*#[0-9a-f]{6}/u);
    const better = /example (#[0-9a-f]{6})/u.exec(refused.message)?.[1] ?? '';
    ok(rampOf(better).ok, `${better} is refused as well`);
  });

  it('refuses what is no colour', () => {
    for (const text of ['red', '#fff', '#12345g', '', 'url(x)', '#0b6b6f;}']) ok(!rampOf(text).ok, text);
  });
});
