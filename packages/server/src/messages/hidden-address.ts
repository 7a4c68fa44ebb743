/**
 * Masks an address so that only its owner recognises it: `hanako@city.example.jp` becomes `h***@city.example.jp`, and
 * `09012345678` becomes `*******5678`.
 */
export function hiddenAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return `${'*'.repeat(Math.max(0, address.length - 4))}${address.slice(-4)}`;
  return `${[...address][0] ?? ''}***${address.slice(at)}`;
}
