import { inJapan } from '@mizumado/procedures';

/** Present instant; given from outside, so that tests can choose it. */
export type Clock = () => Date;

/** Calendar date in Japan (JST) of an instant, `YYYY-MM-DD`. */
export const dateInJapan = (instant: Date): string => inJapan(instant).date;
