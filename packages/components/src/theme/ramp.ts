import { contrastOf, hexOf, oklchOf } from './colour.ts';
import type { Oklch } from './colour.ts';

/** The colours of the token group `mizu.color.*` that a key colour replaces. */
export type KeyRole = 'key' | 'key-hover' | 'key-active' | 'on-key' | 'key-text' | 'key-soft' | 'key-line';
export type KeyColours = Record<KeyRole, string>;
export interface Ramp {
  readonly light: KeyColours;
  readonly dark: KeyColours;
}
export type RampResult = { readonly ok: true; readonly ramp: Ramp } | { readonly ok: false; readonly message: string };

const white = '#ffffff';
const night = '#1a1a1a';
const lowest = 4.5;

/**
 * Computes a utility's colours from its one key colour, in OKLCH: hue stays, lightness moves, chroma is kept within
 * sRGB. The reader, not the utility, chooses high contrast and forced colours, so they have no ramp. The key colour
 * itself is the main button, so it must carry white text: below 4.5:1 (WCAG 2.2, 1.4.3) it is refused.
 *
 * @param keyColor `#rrggbb`
 */
export function rampOf(keyColor: string): RampResult {
  const key = oklchOf(keyColor);
  if (!key) return { ok: false, message: `Key colour "${keyColor}" is not a colour of the form #rrggbb.` };
  const ratio = contrastOf(keyColor, white);
  if (ratio < lowest) {
    return {
      ok: false,
      message: `Key colour ${keyColor} has a contrast of ${ratio.toFixed(2)}:1 with white; at least ${lowest}:1 is needed. Choose a darker one, for example ${until(key, white, lowest, -1)}.`,
    };
  }
  return { ok: true, ramp: rampAround(key, keyColor) };
}

const at = (key: Oklch, l: number, share = 1): string => hexOf({ ...key, l, c: key.c * share });

/** The nearest colour, from `key` darker (-1) or lighter (+1), that has `ratio` with `ground`. */
function until(key: Oklch, ground: string, ratio: number, direction: 1 | -1): string {
  let { l } = key;
  while (l > 0 && l < 1 && contrastOf(at(key, l), ground) < ratio) l += direction * 0.01;
  return at(key, Math.min(1, Math.max(0, l)));
}

function rampAround(key: Oklch, keyColor: string): Ramp {
  const soft = at(key, 0.965, 0.15);
  const softDark = at(key, 0.27, 0.35);
  const bright = until({ ...key, l: Math.max(key.l, 0.76) }, softDark, lowest + 1, 1);
  const brightL = oklchOf(bright)?.l ?? 0.8;
  return {
    light: {
      key: keyColor,
      'key-hover': at(key, key.l * 0.86),
      'key-active': at(key, key.l * 0.74),
      'on-key': white,
      'key-text': until(key, soft, lowest, -1),
      'key-soft': soft,
      'key-line': at(key, 0.82, 0.5),
    },
    dark: {
      key: bright,
      'key-hover': at(key, Math.min(0.97, brightL + 0.06)),
      'key-active': at(key, Math.min(1, brightL + 0.1), 0.7),
      'on-key': night,
      'key-text': bright,
      'key-soft': softDark,
      'key-line': at(key, 0.48, 0.6),
    },
  };
}
