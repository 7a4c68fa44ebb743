import type { MessagePattern, MessageArgument, MessageValues } from './message.ts';

/** Written out, with the weekday: 12月1日（火）, Tuesday 1 December. */
const dateIn = (date: string, language: string, long: boolean): string => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    weekday: language.startsWith('ja') ? 'short' : 'long',
    ...(long && { year: 'numeric' }),
  }).format(day);
  return written.replace(/\((.)\)/, '（$1）');
};

/**
 * Fills values into a parsed text. A missing value shows as its name in braces, so that it is noticed.
 *
 * @param language BCP 47, for dates, numbers and plurals
 */
export function formatMessage(message: MessagePattern, values: MessageValues, language: string): string {
  const written = ({ arg, as, long = false, options }: MessageArgument): string => {
    const value = values(arg);
    if (options) {
      const names = [
        String(value),
        as === 'plural' ? new Intl.PluralRules(language).select(Number(value)) : 'other',
        'other',
      ];
      return formatMessage(options[names.find((name) => Object.hasOwn(options, name)) ?? ''] ?? [], values, language);
    }
    if (value === undefined) return `{${arg}}`;
    if (as === 'date') return dateIn(String(value), language, long);
    return as === 'number' ? new Intl.NumberFormat(language).format(Number(value)) : String(value);
  };
  return message.map((part) => (typeof part === 'string' ? part : written(part))).join('');
}
