/** Half-width, without the spaces that copying brings along. */
export const normaliseMail = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

export interface MailFault {
  readonly kind: 'empty' | 'mail';
}

/** Only what is certainly no address is found here; a message alone finds out the rest. */
export function mailFault(text: string): MailFault | undefined {
  const address = normaliseMail(text);
  if (address === '') return { kind: 'empty' };
  return /^[^@]+@[^@]+\.[^@.]+$/.test(address) ? undefined : { kind: 'mail' };
}
