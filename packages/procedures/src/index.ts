export { checkCondition, type KnownName } from './conditions/check-condition.ts';
export type { Comparison, Condition, ConditionValue, Operand, Scalar, ValueOf } from './conditions/condition.ts';
export { conditionHolds, evaluateCondition } from './conditions/evaluate-condition.ts';
export { namesIn } from './conditions/names-in.ts';
export type { ValueKind } from './conditions/operators.ts';
export { addBusinessDays, type BusinessCalendar, isBusinessDay, nearestBusinessDay } from './dates/business-days.ts';
export {
  addDays,
  daysBetween,
  inJapan,
  instantInJapan,
  isCalendarDate,
  type Weekday,
  weekdayOf,
  weekdays,
} from './dates/calendar-date.ts';
export { type CalendarFile, checkCalendar, closedDates, type YearlyClosure } from './dates/closed-days.ts';
export {
  adviseOnDate,
  canTakePlaceOn,
  type Deadline,
  earliestDate,
  isInTime,
  latestApplication,
  type LeadTimeAdvice,
  type LeadTimeRule,
} from './dates/lead-time.ts';
export {
  dateFunctionResults,
  type DateFunctions,
  dateFunctions,
  type LeadTimeCalendar,
} from './functions/lead-time-functions.ts';
export { hoursOn, type OfficeState, officeState, type OpeningHours, type WeeklyHours } from './dates/office-hours.ts';
