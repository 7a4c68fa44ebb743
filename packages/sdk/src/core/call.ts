import { MizumadoError } from './error.ts';
import type { ResponseInfo } from './error.ts';
import { clientProblem } from './problems.ts';

/** How a call ended, as a value. */
export type Result<Data, P> =
  | { readonly ok: true; readonly data: Data; readonly response: ResponseInfo }
  | { readonly ok: false; readonly problem: P; readonly response: ResponseInfo | undefined };

/** What the transport hands over: a result that also keeps what was caught. */
export type Outcome = (Extract<Result<unknown, never>, { ok: true }> | { ok: false; error: MizumadoError }) & object;

/** A call under way. Awaiting it gives the data, or throws `MizumadoError`. */
export interface Call<Data, P> extends Promise<Data> {
  /** The same call as a value that never throws; `problem` narrows by `type` and `status`. */
  safe(): Promise<Result<Data, P>>;
  /** The data with status and headers of the answer. */
  withResponse(): Promise<{ data: Data; response: ResponseInfo }>;
}

/** A list: awaiting it gives one page, iterating over it gives every item of this page and all that follow. */
export interface PageCall<Page, P> extends Call<Page, P>, AsyncIterable<ItemOf<Page>> {}
type ItemOf<Page> = Page extends { items: (infer Item)[] } ? Item : never;

interface Page {
  items: unknown[];
  nextCursor: string | null;
}

/**
 * Wraps a call that has been sent. It is sent once, however often and in whatever form its outcome is asked for.
 *
 * @param operation the API's `operationId`
 * @param outcome never rejects
 * @param next sends the same call with another cursor
 */
export function makeCall(
  operation: string,
  outcome: Promise<Outcome>,
  next: (cursor: string) => PromiseLike<unknown>,
): PageCall<unknown, unknown> {
  const answered = async (): Promise<{ data: unknown; response: ResponseInfo }> => {
    const result = await outcome;
    if (!result.ok) throw result.error;
    return { data: result.data, response: result.response };
  };
  const data = async (): Promise<unknown> => (await answered()).data;
  return {
    then: (resolve, reject) => data().then(resolve, reject),
    catch: (reject) => data().catch(reject),
    finally: (then) => data().finally(then),
    [Symbol.toStringTag]: 'Call',
    withResponse: answered,
    safe: async () => {
      const result = await outcome;
      return result.ok ? result : { ok: false, problem: result.error.problem, response: result.error.response };
    },
    async *[Symbol.asyncIterator]() {
      let page = (await data()) as Page;
      const seen = new Set<string>();
      for (;;) {
        yield* page.items;
        if (!page.nextCursor) return;
        // Else a fault of the service, or of a cache on the way, would be a loop without end.
        if (seen.has(page.nextCursor))
          throw new MizumadoError(operation, clientProblem('list-without-end'), undefined, undefined);
        seen.add(page.nextCursor);
        page = (await next(page.nextCursor)) as Page;
      }
    },
  } as PageCall<unknown, unknown>;
}
