/** One line of the generated table, read. */
export interface Route {
  /** The API's `operationId`. */
  operation: string;
  method: string;
  /** Path template such as `/bills/{billId}`. */
  path: string;
  /** Whether the method takes a body argument. */
  body: boolean;
  /** Whether the method takes a query argument. */
  query: boolean;
  /** Whether the operation takes an `Idempotency-Key`: the client then makes one for every call. */
  keyed: boolean;
  /** Media type of the answer. */
  accept: string;
}

/** Reads `METHOD PATH FLAGS MEDIA-TYPE`; flags are `b` body, `q` query, `k` idempotency key, `o` for operators only; the last two may be absent. */
export function readRoute(operation: string, line: string): Route {
  const [method = '', path = '', flags = '', accept = 'application/json'] = line.split(' ');
  return {
    operation,
    method,
    path,
    body: flags.includes('b'),
    query: flags.includes('q'),
    keyed: flags.includes('k'),
    accept,
  };
}

/** Names in the braces of a path template, in order. */
export const pathNames = (path: string): string[] => path.match(/\{\w+\}/g)?.map((name) => name.slice(1, -1)) ?? [];

export type PathValues = Record<string, string | number | undefined>;

/** Fills in a path template. An empty or dot segment would name another path, so it is refused. */
export function fillPath(path: string, values: PathValues): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${name} of ${path} is "${value}"`);
    return encodeURIComponent(value);
  });
}
