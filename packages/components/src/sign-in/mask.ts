/**
 * An address as its owner recognises it and somebody looking over a shoulder does not learn it: `h••••o@example.jp`, `•••-••••-5678`.
 *
 * @param address mail address, or phone number of digits only
 */
export function masked(kind: 'mail' | 'sms', address: string): string {
  if (kind === 'sms') return `•••-••••-${address.slice(-4)}`;
  const at = address.lastIndexOf('@');
  const name = [...address.slice(0, at)];
  const end = name.length > 3 ? (name.at(-1) ?? '') : '';
  return `${name[0] ?? ''}••••${end}${address.slice(at)}`;
}
