import { inJapan, instantInJapan, officeState } from '@mizumado/procedures';
import type { Calendar } from '@mizumado/sdk';

export type { Calendar };

/** Days and hours of the utility, and when its service sent them. */
export interface Hours {
  readonly calendar: Calendar;
  /** Instant in ms; undefined for hours stored on the device on an earlier visit. */
  readonly receivedAt: number | undefined;
}

/** How long the service's own statement is used; after that the hours are computed here. */
const FRESH_MS = 60_000;

/** The present day in Japan, by the service's clock if it responded today. */
export function presentDay(hours: Hours | undefined, now: Date): string {
  return hours?.receivedAt === undefined ? inJapan(now).date : hours.calendar.today;
}

/** The present instant, on the service's day: a device with a wrong date must not compute wrong deadlines. */
export function presentInstant(hours: Hours | undefined, now: Date): Date {
  const { date, time } = inJapan(now);
  const day = presentDay(hours, now);
  return day === date ? now : instantInJapan(day, time);
}

/** Whether the office takes calls now, until when, and from when again; instants. */
export function officeNow({ calendar, receivedAt }: Hours, now: Date): Calendar['office'] {
  if (receivedAt !== undefined && now.getTime() - receivedAt < FRESH_MS) return calendar.office;
  const { open, closesAt, opensAt } = officeState(calendar.hours, now, calendar);
  return { open, closesAt: closesAt?.toISOString() ?? null, opensAt: opensAt?.toISOString() ?? null };
}
