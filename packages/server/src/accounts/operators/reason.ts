/**
 * Whether a text gives away what is on a document: four digits in a row, half or full width, or an @. Of a number the last four digits
 * are what people write down.
 */
export function holdsDetails(text: string): boolean {
  return /(?:\p{Nd}[\s\p{Pd}ー]?){4}|[@＠]/v.test(text);
}
