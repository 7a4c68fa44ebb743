/**
 * Digits of a phone number in Japan as people write it: half or full width, with hyphens, brackets or spaces, or with +81.
 *
 * @returns digits that begin with 0, ten for a landline, eleven for a mobile or IP phone; undefined for anything else
 */
export function phoneDigits(written: string): string | undefined {
  const digits = written
    .normalize('NFKC')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^\+81(?:0)?/, '0');
  return /^0(?:(?![5-9]0)[1-9]\d{8}|[5-9]0\d{8})$/.test(digits) ? digits : undefined;
}
