import type { components, operations } from '../generated/api.ts';
import { problemNames } from '../generated/problem-names.ts';

type Responses = operations[keyof operations]['responses'];
type ResponseMap = Responses extends infer R ? (R extends object ? R[keyof R] : never) : never;
type ProblemBody = ResponseMap extends infer R
  ? R extends { content: { 'application/problem+json': infer P } }
    ? P
    : never
  : never;

/** Problems whose types the API lists. */
export type ListedProblem = ProblemBody extends infer P
  ? P extends { type: string }
    ? string extends P['type']
      ? never
      : P
    : never
  : never;

/**
 * An answer whose `type` this version of the client does not know: an internal error, or something newer. It has a `type` of its
 * own, and 0 for `status`, so that comparing either narrows the union of all problems without exception.
 */
export interface UnlistedProblem {
  type: 'urn:mizumado:client:unlisted';
  title: string;
  status: 0;
  detail: string;
  requestId?: string;
  /** As the service wrote it. */
  answer: components['schemas']['ProblemBase'];
}

/** What the client itself finds, in the form of a problem; `status` is 0 because no usable answer came. */
export interface ClientProblem {
  type: `urn:mizumado:client:${ClientProblemName}`;
  title: string;
  status: 0;
  detail: string;
  requestId?: never;
}

const details = {
  offline: 'This device has no connection. Connect it and try again.',
  unreachable: 'The service could not be reached. Try again later.',
  timeout: 'The service did not answer in time. Try again later.',
  aborted: 'The call was ended by its caller.',
  'malformed-answer': 'Something other than the service answered, such as a proxy. Try again later.',
  'list-without-end':
    'The service named a part of the list that it had given already. Tell the service; what came before is complete.',
} as const;

export type ClientProblemName = keyof typeof details;

export function clientProblem(name: ClientProblemName): ClientProblem {
  return { type: `urn:mizumado:client:${name}`, title: name, status: 0, detail: details[name] };
}

/** Reads the body of a failed answer: undefined unless it is a problem document. Null, HTML and other JSON are not. */
export function readProblem(body: unknown): ListedProblem | UnlistedProblem | undefined {
  if (!isProblem(body)) return undefined;
  if (listed.has(body.type)) return body as ListedProblem;
  return { ...body, type: 'urn:mizumado:client:unlisted', status: 0, answer: body };
}

const listed: ReadonlySet<string> = new Set(problemNames.split(' ').map((name) => `urn:mizumado:problem:${name}`));

/** It must have every member that callers read. */
function isProblem(body: unknown): body is components['schemas']['ProblemBase'] {
  if (typeof body !== 'object' || body === null) return false;
  const { type, title, status, detail } = body as Record<string, unknown>;
  return (
    typeof type === 'string' && typeof title === 'string' && typeof status === 'number' && typeof detail === 'string'
  );
}
