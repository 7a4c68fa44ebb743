import type { Fault, Validate } from '../generated/validators.js';
import { invalidRequest, Problem } from './problem.ts';
import type { InvalidPlace } from './problem.ts';
import type { Operation, ParameterKind } from './operation.ts';

export interface Parameters {
  path: Record<string, string | number>;
  query: Record<string, string | number>;
  header: Record<string, string | number>;
}

/**
 * Reads and checks all parameters of a request against the API.
 *
 * @param path values as the router matched them, percent-decoded
 * @param search the raw query, with or without `?`
 * @throws Problem 400 that names every faulty parameter
 */
export function readParameters(
  operation: Operation,
  check: Validate,
  path: Record<string, string>,
  search: string,
  headers: Headers,
): Parameters {
  const { values: query, faults } = readQuery(search, operation);
  const parameters: Parameters = {
    path: Object.fromEntries(
      Object.entries(operation.pathParameters).map(([name, kind]) => [name, typed(path[name] ?? '', kind)]),
    ),
    query,
    header: readHeaders(headers, operation.headers),
  };
  if (!check(parameters)) faults.push(...(check.errors ?? []).map(parameterFault));
  if (faults.length > 0) throw invalidRequest(...faults);
  return parameters;
}

/** Parameters that a request may have, several times what any operation takes; what comes after is not looked at. */
const mostParameters = 50;

function readQuery(
  search: string,
  { query: kinds, otherQuery }: Operation,
): { values: Parameters['query']; faults: InvalidPlace[] } {
  const values: Parameters['query'] = Object.create(null) as Parameters['query'];
  const faults: InvalidPlace[] = [];
  const pairs = search.replace(/^\?/, '').split('&', mostParameters + 1);
  if (pairs.length > mostParameters) {
    const message = `must be at most ${mostParameters} parameters`;
    return { values, faults: [{ in: 'query', path: '', code: 'maxItems', message }] };
  }
  for (const pair of pairs) {
    if (pair === '') continue;
    const separator = pair.indexOf('=');
    const name = decoded(separator < 0 ? pair : pair.slice(0, separator));
    if (otherQuery === 'ignored' && name !== undefined && !Object.hasOwn(kinds, name)) continue;
    const value = decoded(separator < 0 ? '' : pair.slice(separator + 1));
    if (name === undefined || value === undefined) {
      faults.push({
        in: 'query',
        path: name ?? '',
        code: 'percent-encoding',
        message: 'must be percent-encoded UTF-8',
      });
    } else if (name in values) {
      faults.push({ in: 'query', path: name, code: 'maxItems', message: 'must be given once' });
    } else {
      values[name] = typed(value, Object.hasOwn(kinds, name) ? kinds[name] : undefined);
    }
  }
  return { values, faults };
}

function readHeaders(headers: Headers, kinds: Operation['headers']): Parameters['header'] {
  const found = Object.entries(kinds).flatMap(([name, kind]) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, typed(value, kind)] as const];
  });
  return Object.fromEntries(found);
}

/** Percent-decoded text; undefined when it is not UTF-8 so encoded. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Only the plain decimal notation of an integer becomes a number; the validator refuses whatever stays text. */
function typed(text: string, kind: ParameterKind | undefined): string | number {
  return kind === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function parameterFault({ instancePath, keyword, message = '', params }: Fault): InvalidPlace {
  const [, place, name] = instancePath.split('/');
  const named = params.additionalProperty ?? params.missingProperty ?? name;
  if (place !== 'path' && place !== 'query' && place !== 'header') throw new Problem('internal');
  const path = typeof named === 'string' ? named : '';
  return {
    in: place,
    path,
    code: keyword,
    message: keyword === 'additionalProperties' ? 'is not a parameter of this operation' : message,
  };
}
