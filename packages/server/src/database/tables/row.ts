import type { ColumnType, Generated } from 'kysely';

/** Calendar date in JST, `YYYY-MM-DD`; the drivers are told not to make a `Date` of it. */
export type CalendarDate = string;
/** UTC instant; read as ISO text. */
export type Instant = ColumnType<string, string | Date, string | Date>;
/** The same, the present one unless given. */
export type DefaultInstant = ColumnType<string, string | Date | undefined, string | Date>;
/** An instant that may be missing. */
export type MaybeInstant = ColumnType<string | null, string | Date | null | undefined, string | Date | null>;

/** Every table's key begins with the utility. */
export interface TenantRow {
  utility_id: string;
}

export interface IdentifiedRow extends TenantRow {
  id: Generated<string>;
}
