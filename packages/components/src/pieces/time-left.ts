import type { CommonTranslate } from './other-way.ts';

/** 45秒, 1分30秒, 2分; 1 min 30 s. @param seconds whole seconds */
export function timeLeft(t: CommonTranslate, seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return t('seconds', { count: rest });
  const whole = t('minutes', { count: minutes });
  // Languages in Latin script need a space between the units; 1分30秒 does not.
  return rest === 0 ? whole : `${whole}${/[a-z.]$/i.test(whole) ? ' ' : ''}${t('seconds', { count: rest })}`;
}

/** The same to the minute, rounded up, for what is counted down over many minutes and need not be watched. */
export const minutesLeft = (t: CommonTranslate, seconds: number): string =>
  seconds < 60 ? timeLeft(t, seconds) : t('minutes', { count: Math.ceil(seconds / 60) });
