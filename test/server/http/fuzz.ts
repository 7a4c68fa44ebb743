/**
 * Requests made from the API, right and wrong, against the real server (promise 26). Every answer must match the
 * contract and none may be a 5xx. `MIZUMADO_FUZZ_RUNS` sets how many; by hand: `MIZUMADO_FUZZ_RUNS=20000`.
 */
import fc from 'fast-check';
import { smallSource } from '../faq/source.ts';
import { billId, seeded } from '../fixtures/seed.ts';
import { apiOperations, valid } from '../support/api.ts';
import type { ApiOperation } from '../support/api.ts';
import { operatorToken } from '../support/server.ts';

export interface FuzzedRequest {
  operation: string;
  method: string;
  /** Path and query below the service's host. */
  target: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
  address: string;
}

/** Texts that broke other people's servers. */
const hostile = fc.constantFrom(
  '',
  ' ',
  '%',
  '%00',
  '%zz',
  '%C3%28',
  '%ED%A0%80',
  '../../',
  '..%2f..%2fetc%2fpasswd',
  "' or 1=1--",
  '";drop table bills;--',
  '$1',
  '{}',
  '[]',
  'null',
  'NaN',
  '1e309',
  '-0',
  '0x10',
  '99999999999999999999',
  '0000-01-01',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '%F0%A0%AE%B7',
  '%EF%BC%91',
  '__proto__',
  'constructor',
  '<script>',
  '\u0001',
  'a'.repeat(300),
);
/** Stands for the cookie, or the CSRF token, of a living session. */
export const living = '{living}';

/** Names that objects have by themselves, and some that are nobody's. */
const strangeName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'x',
  'limit[]',
  'state%00',
  '%zz',
  '',
  'cursor ',
);

const seededIds = [
  ...Object.values(seeded).flatMap(({ contractId, customerId }) => [contractId, customerId]),
  ...[1, 2, 3, 4].flatMap((index) => [billId(seeded.hanako, index), billId(seeded.taro, index)]),
];

/** Entries of the seeded knowledge base. */
const seededEntries = smallSource().entries.map(({ id }) => id);

const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });

/** Cursors in the right wrapping, with anything inside. */
const forgedCursor = fc
  .oneof(
    fc.tuple(fc.constantFrom('2026-10-31', '2026-02-31', '0000-00-00', '9999-12-31', '-1'), fc.uuid()),
    fc.array(fc.oneof(hostile, fc.constantFrom('2026-10-31', '0', '1', '2026-02-31', '0000-00-00'), fc.uuid()), {
      maxLength: 4,
    }),
  )
  .map((parts) => Buffer.from(parts.join('|')).toString('base64url').slice(0, 200));

function parameterValue(name: string, schema: object): fc.Arbitrary<string> {
  const right = valid(schema).map((value) => encodeURIComponent(String(value)));
  if (name === 'cursor') return fc.oneof(right, forgedCursor, hostile);
  // A fuzzed publication makes further versions.
  if (name === 'version') return mostly(fc.integer({ min: 1, max: 6 }).map(String), right);
  if (name === 'entryId') return mostly(fc.oneof(right, fc.constantFrom(...seededEntries)), hostile);
  return name.endsWith('Id') ? mostly(fc.oneof(right, fc.constantFrom(...seededIds)), hostile) : mostly(right, hostile);
}

function query({ parameters }: ApiOperation): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const pairs = known.map(({ name, schema, required }) =>
    fc.option(
      parameterValue(name, schema).map((value) => `${name}=${value}`),
      { nil: '', freq: required ? 10 : 2 },
    ),
  );
  const stray = fc
    .tuple(fc.oneof(strangeName, fc.constantFrom('limit', 'from', 'state')), hostile)
    .map(([name, value]) => `${name}=${value}`);
  return fc
    .tuple(fc.tuple(...pairs), mostly(fc.constant(''), stray))
    .map(([values, extra]) => [...values, extra].filter((pair) => pair !== '').join('&'))
    .map((text) => (text === '' ? '' : `?${text}`));
}

function body({ operation }: ApiOperation): fc.Arbitrary<FuzzedRequest['body']> {
  const contents = Object.values(operation.requestBody?.content ?? {}) as { schema: object; example?: unknown }[];
  const schemas = contents.map(({ schema }) => schema);
  const examples = contents.flatMap(({ example }) => example ?? []);
  const anything = fc.oneof(
    fc.json(),
    fc.string(),
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom(
      '',
      '{',
      '{"customerNumber":',
      '\uFEFF{}',
      '{"__proto__":{"x":1}}',
      `"${'x'.repeat(20_000)}"`,
      '['.repeat(5_000),
      '{"customerNumber":"\\u0000","confirmationNumber":"\\ud800"}',
    ),
  );
  if (schemas.length === 0) return fc.option(anything, { nil: undefined, freq: 2 });
  return mostly(
    fc
      .oneof(...schemas.map((schema) => valid(schema)), fc.constantFrom(...examples))
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    fc.option(anything, { nil: undefined }),
  );
}

function request(one: ApiOperation): fc.Arbitrary<FuzzedRequest> {
  const path = one.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce<fc.Arbitrary<string>>(
      (before, { name, schema }) =>
        fc.tuple(before, parameterValue(name, schema)).map(([text, value]) => text.replace(`{${name}}`, () => value)),
      fc.constant(one.path),
    );
  const types = Object.keys(one.operation.requestBody?.content ?? {});
  const headers = fc.record(
    {
      Cookie: mostly(
        fc.constant(living),
        fc.constantFrom(
          '',
          '__Host-mizu-morioka=',
          `__Host-mizu-morioka=${'A'.repeat(43)}`,
          ';;==;',
          '__Host-mizu-morioka=\u00ff',
        ),
      ),
      'X-CSRF-Token': mostly(fc.constant(living), fc.constantFrom('', 'wrong', 'x'.repeat(43))),
      Origin: mostly(
        fc.constantFrom('https://service.example', 'https://www.city.morioka.example'),
        fc.constantFrom('null', 'https://evil.example', '', 'x'),
      ),
      'Idempotency-Key': mostly(fc.uuid(), fc.constantFrom('', 'short', 'x'.repeat(65), 'one-and-the-same-key')),
      'If-None-Match': fc.constantFrom('*', 'W/"x"', '"', '', 'x'.repeat(201)),
      Authorization: mostly(
        fc.constant(`Bearer ${operatorToken}`),
        fc.constantFrom('', 'Bearer', 'Bearer x', 'Basic eDp5'),
      ),
      'Content-Type': mostly(
        fc.constantFrom(...(types.length > 0 ? types : ['application/json'])),
        fc.constantFrom(
          '',
          'application/json; charset=utf-8',
          'application/json; charset=utf-16',
          'text/csv; charset=Shift_JIS',
          'text/csv; charset=klingon',
          'TEXT/CSV',
          'application/xml',
          ';;',
          'application/json;',
        ),
      ),
      'Content-Encoding': mostly(fc.constant('identity'), fc.constant('gzip')),
      'Content-Length': mostly(fc.constant('0'), fc.constantFrom('99999999999999', 'x')),
    },
    {
      requiredKeys: one.security.has('session')
        ? ['Cookie']
        : one.security.has('operator')
          ? ['Authorization', 'Content-Type']
          : ['Content-Type', 'Idempotency-Key'],
    },
  );
  return fc.record({
    operation: fc.constant(one.id),
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant(one.method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'BREW') },
    ),
    target: fc
      .tuple(
        mostly(
          fc.constantFrom('morioka', 'morioka', 'chiba'),
          fc.oneof(hostile, fc.constantFrom('MORIOKA', 'atlantis')),
        ),
        path,
        query(one),
      )
      .map(([utility, own, search]) => `/${utility}/v1${own}${search}`),
    headers,
    body: body(one),
    address: fc.ipV4(),
  });
}

/** Any operation of the API, any request. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc.oneof(...apiOperations.map(request));
