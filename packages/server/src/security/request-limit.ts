/** Requests that one address may make at once, and per second in the long run. */
export interface RequestLimit {
  burst: number;
  perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Most addresses that are stored; beyond that, the least recently used are dropped. */
const capacity = 20_000;

/**
 * A token bucket per network address, in this process's memory. The limit is generous: it stops a runaway program, not
 * a reader. Guessing numbers is limited separately, in the database.
 *
 * @returns seconds to wait, or 0 when the request may continue
 */
export function limitRequests({ burst, perSecond }: RequestLimit): (address: string, now: number) => number {
  const buckets = new Map<string, Bucket>();
  return (address, now) => {
    const key = networkOf(address);
    const known = buckets.get(key);
    const tokens = known ? Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond) : burst;
    // Delete and set again, so that the map is ordered by last use.
    buckets.delete(key);
    buckets.set(key, { tokens: Math.max(0, tokens - 1), at: now });
    if (buckets.size > capacity) buckets.delete(buckets.keys().next().value ?? key);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
  };
}

/** A household's IPv6 addresses share their first 64 bits; an IPv4 address is used whole. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) while (groups.length < 4) groups.push('0');
  return groups.slice(0, 4).join(':');
}
