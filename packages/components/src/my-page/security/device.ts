import type { SecurityTexts } from './texts/index.ts';

export type DeviceName = keyof SecurityTexts['device'];

/** In this order, as an Android names Linux and an iPad calls itself a Mac. */
const kinds: readonly (readonly [RegExp, DeviceName])[] = [
  [/iPhone/, 'iphone'],
  [/iPad/, 'ipad'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Macintosh/, 'mac'],
];

/**
 * What the person would call this device; only a suggestion.
 *
 * @param touchPoints an iPad says it is a Mac, but no Mac is touched with five fingers
 */
export function deviceKind(userAgent: string, touchPoints: number): DeviceName {
  const name = kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';
  return name === 'mac' && touchPoints > 1 ? 'ipad' : name;
}

/** A name that no other passkey has: the second iPhone is iPhone（2）. */
export function freeName(
  name: string,
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : numbered(name, number);
    if (!taken.includes(wanted)) return wanted;
  }
}
