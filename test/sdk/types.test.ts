/** What the compiler must accept and refuse; `tsc` is the judge, the test at the end only keeps the runner informed. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  Bill,
  BillPage,
  BillState,
  BillSummary,
  InvalidPlace,
  LocalizedText,
  MizumadoClient,
  Session,
  ClientProblem,
  UnlistedProblem,
} from '@mizumado/sdk';
import { isMizumadoError } from '@mizumado/sdk';

type IsAny<A> = 0 extends 1 & A ? true : false;
type Equal<A, B> = IsAny<A> extends true ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Compiles only if `value` has exactly the type `T`. */
const is =
  <T>() =>
  <V>(value: V, proof: Equal<V, T>): void => {
    use(value, proof);
  };
const use = (...values: unknown[]): unknown => values;

export async function data(client: MizumadoClient): Promise<void> {
  const page = await client.bills.list({ state: 'unpaid' });
  is<BillPage>()(page, true);
  for await (const bill of client.bills.list()) {
    is<BillSummary>()(bill, true);
  }
  const bill = await client.bills.get('id', { timeoutMs: 5000 });
  is<Bill>()(bill, true);
  const csv = await client.bills.exportCsv({ lang: 'en' });
  is<Blob>()(csv, true);
  const { data: nothing } = await client.session.delete().withResponse();
  is<undefined>()(nothing, true);
  const { data: session, response } = await client.session.get().withResponse();
  is<Session>()(session, true);
  response.headers.get('etag') satisfies string | null;
  bill.state satisfies BillState;
}

export async function argumentsAreChecked(client: MizumadoClient): Promise<void> {
  // @ts-expect-error -- no such state
  await client.bills.list({ state: 'lost' });
  // @ts-expect-error -- the API has no such parameter
  await client.bills.list({ page: 2 });
  // @ts-expect-error -- the id is required
  await client.bills.get();
  // @ts-expect-error -- contractId is required
  await client.usage.get();
  // @ts-expect-error -- the confirmation number is missing
  await client.session.create({ customerNumber: '1' });
  // @ts-expect-error -- one bill is not a list
  use(client.bills.get('id')[Symbol.asyncIterator]);
  await client.imports.create('bills', 'customerNumber\r\n', {
    mode: 'file',
    contentType: 'text/csv; charset=Shift_JIS',
  });
  // @ts-expect-error -- the media type of a file has to be said
  await client.imports.create('bills', 'customerNumber\r\n', { mode: 'file' });
  // @ts-expect-error -- not a media type that the API takes
  await client.imports.create('bills', '<xml/>', { contentType: 'text/xml' });
}

export async function byPath(client: MizumadoClient): Promise<void> {
  const page = await client.request('GET', '/bills', { query: { state: 'unpaid' } });
  is<BillPage>()(page, true);
  const bill = await client.request('GET', '/bills/{billId}', { path: { billId: 'id' }, timeoutMs: 5000 });
  is<Bill>()(bill, true);
  const session = await client.request('POST', '/session', { body: { customerNumber: '1', confirmationNumber: '2' } });
  is<Session>()(session, true);
  await client.request('GET', '/session');
  // @ts-expect-error -- the path needs its parameter
  await client.request('GET', '/bills/{billId}');
  // @ts-expect-error -- no such method there
  await client.request('DELETE', '/bills');
  // @ts-expect-error -- no such path
  await client.request('GET', '/bill');
  // @ts-expect-error -- no such parameter
  await client.request('GET', '/bills', { query: { colour: 'red' } });
  // @ts-expect-error -- the body is required
  await client.request('POST', '/session', {});
}

export async function problemsNarrow(client: MizumadoClient): Promise<void> {
  const result = await client.bills.list().safe();
  if (result.ok) {
    is<BillPage>()(result.data, true);
    // @ts-expect-error -- a success has no problem
    use(result.problem);
    return;
  }
  const { problem } = result;
  // @ts-expect-error -- only an invalid request lists places
  use(problem.errors);
  if (problem.type === 'urn:mizumado:problem:invalid-request') {
    is<InvalidPlace[]>()(problem.errors, true);
    is<400>()(problem.status, true);
  }
  if (problem.status === 429) problem.retryAfterSeconds satisfies number;
  if (problem.status === 503) problem.message satisfies LocalizedText | undefined;
  if (problem.status === 401) {
    problem.type satisfies 'urn:mizumado:problem:unauthenticated' | 'urn:mizumado:problem:session-expired';
    // @ts-expect-error -- a list is never answered so; signing in is
    use(problem.type === 'urn:mizumado:problem:sign-in-refused');
  }
  if (problem.status === 0) is<ClientProblem | UnlistedProblem>()(problem, true);
  // @ts-expect-error -- bills.list is a safe request: the API answers it without 403
  use(problem.status === 403);

  const signIn = await client.session.create({ customerNumber: '1', confirmationNumber: '2' }).safe();
  if (!signIn.ok && signIn.problem.status === 401) signIn.problem.type satisfies 'urn:mizumado:problem:sign-in-refused';
}

export function errorsNarrow(error: unknown): void {
  if (isMizumadoError(error)) {
    // @ts-expect-error -- not every problem has it
    use(error.problem.retryAfterSeconds);
    if (error.problem.type === 'urn:mizumado:problem:too-many-requests')
      error.problem.retryAfterSeconds satisfies number;
  }
  if (isMizumadoError(error, 'urn:mizumado:problem:maintenance')) error.problem.until satisfies string | null;
  // @ts-expect-error -- no such type
  isMizumadoError(error, 'urn:mizumado:problem:nonsense');
}

test('the compiler has judged this file', () => assert.ok(true));
