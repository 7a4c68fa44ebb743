/**
 * What examples take for granted of the program that they are copied into; `run-examples.mjs` has the same for those that are run. A text, as
 * it is written beside the examples: its types are those of the tarballs, and its names are no names of this project's.
 */
export const surroundings = `
import type { FaqSource } from '@mizumado/faq';
import type { MizumadoClient } from '@mizumado/sdk';
import type { InProcessHandler } from '@mizumado/sdk/testing';
import type { UtilityConfig } from '@mizumado/server';

declare global {
  /** Utility's service. */
  const service: string;
  /** Somebody who is signed in. */
  const client: MizumadoClient;
  const billId: string;
  const app: { readonly fetch: InProcessHandler };
  const cookie: string;
  const config: UtilityConfig;
  const knowledgeBase: FaqSource;
  function show(what: unknown): void;
  function showMaintenance(until: string | null): void;
  function signInAgain(): void;
}
`;
