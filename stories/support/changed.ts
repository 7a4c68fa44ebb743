import { createClient } from '@mizumado/sdk';
import type { Utility } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Visit } from './visit.ts';

type SignInOffer = Utility['signIn'];
type Members = Readonly<Record<string, unknown>>;

/** What a story wants to be another way than the sample utilities have it. */
export interface Changes {
  /** Members of the utility's `signIn`. */
  readonly signIn?: Partial<SignInOffer>;
  /** Members of the account. */
  readonly account?: Members;
  /** Members of the session. */
  readonly session?: Members;
}

const replaced = async (response: Response, members: (body: Members) => Members): Promise<Response> => {
  if (!response.ok) return response;
  const body = (await response.json()) as Members;
  return new Response(JSON.stringify({ ...body, ...members(body) }), response);
};

/** Shows something with a service that answers a little differently. Its passkeys belong to the page that the story is on. */
export function withChanges(
  loaded: unknown,
  { signIn = {}, account, session }: Changes,
  content: TemplateResult,
): TemplateResult {
  const { service, visitor } = (loaded as { visit: Visit }).visit;
  const changes: Readonly<Record<string, ((body: Members) => Members) | undefined>> = {
    '/utility': (body) => ({
      signIn: { ...(body['signIn'] as SignInOffer), passkeyDomain: location.hostname, ...signIn },
    }),
    '/account': account && (() => account),
    '/session': session && (() => session),
  };
  const client = createClient({
    service,
    retry: { limit: 0 },
    fetch: async (request) => {
      const response = await visitor.fetch(request);
      const change = request.method === 'GET' ? changes[request.url.slice(service.length)] : undefined;
      return change ? replaced(response, change) : response;
    },
  });
  return html`<mizu-provider .service=${service} .client=${client}>${content}</mizu-provider>`;
}
