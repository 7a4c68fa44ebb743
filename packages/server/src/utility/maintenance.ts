import { Problem } from '../http/problem.ts';
import type { UtilityConfig } from '../utility-config.ts';

/** 503 while the utility's maintenance is under way at `now`; undefined otherwise. */
export function maintenanceAt(now: Date, { maintenance }: UtilityConfig): Problem | undefined {
  if (!maintenance) return undefined;
  const end = Date.parse(maintenance.endsAt);
  if (now.getTime() < Date.parse(maintenance.startsAt) || now.getTime() >= end) return undefined;
  return new Problem(
    'maintenance',
    { until: maintenance.endsAt, message: maintenance.message },
    { 'Retry-After': String(Math.ceil((end - now.getTime()) / 1000)) },
  );
}
