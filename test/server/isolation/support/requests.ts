import fc from 'fast-check';
import { resolveReference } from '../../../../.ci/generate/generator.ts';
import { api, valid } from '../../support/api.ts';
import type { ApiOperation } from '../../support/api.ts';
import { operatorToken } from '../../support/server.ts';
import type { UtilityId } from './people.ts';

/** A place of a request that takes an id: a parameter, or a field of the body however deep. */
export interface Slot {
  in: 'path' | 'query' | 'body';
  /** Name of the parameter, or the way to the field. */
  path: string[];
}

/** One request to try. */
export interface Probe {
  utility: UtilityId;
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
  cookie: string;
  origin?: string;
}

interface Schema {
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

const contentOf = ({ operation }: ApiOperation) =>
  Object.entries((operation.requestBody?.content ?? {}) as Record<string, { schema: object; example?: unknown }>)[0];
const isId = (schema: object): boolean => (resolveReference(api, schema) as Schema).format === 'uuid';

function idFields(schema: object, path: string[] = []): string[][] {
  const {
    format,
    items,
    properties = {},
    oneOf = [],
    anyOf = [],
    allOf = [],
  } = resolveReference(api, schema) as Schema;
  if (format === 'uuid') return [path];
  return [
    ...Object.entries(properties).flatMap(([name, own]) => idFields(own, [...path, name])),
    ...(items ? idFields(items, [...path, '0']) : []),
    ...[...oneOf, ...anyOf, ...allOf].flatMap((one) => idFields(one, path)),
  ];
}

const known = new Map<ApiOperation, Slot[]>();

/** Every place of an operation that takes an id; the same objects every time. */
export function slotsOf(one: ApiOperation): Slot[] {
  const slots = known.get(one) ?? findSlots(one);
  known.set(one, slots);
  return slots;
}

function findSlots(one: ApiOperation): Slot[] {
  const parameters = one.parameters.flatMap(({ name, in: place, schema }) =>
    isId(schema) && (place === 'path' || place === 'query') ? [{ in: place, path: [name] }] : [],
  );
  const content = contentOf(one);
  return [
    ...parameters,
    ...(content ? idFields(content[1].schema).map((path) => ({ in: 'body' as const, path })) : []),
  ];
}

/** A value that the API takes: its example, or one made of the schema; always the same. */
function usual(schema: object): unknown {
  const resolved = resolveReference(api, schema) as {
    examples?: unknown[];
    enum?: unknown[];
    default?: unknown;
    minimum?: number;
  };
  return (
    resolved.default ??
    resolved.enum?.[0] ??
    resolved.examples?.[0] ??
    resolved.minimum ??
    fc.sample(valid(schema), { numRuns: 1, seed: 1 })[0]
  );
}

function withField(value: unknown, [name, ...rest]: string[], field: string): unknown {
  if (name === undefined) return field;
  if (Array.isArray(value) || /^\d+$/.test(name))
    return [withField(Array.isArray(value) ? value[0] : undefined, rest, field)];
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [name]: withField(object[name], rest, field) };
}

/** The headers that the API asks for, but for the token of the page, which belongs to who sends it. */
export function requiredHeaders({ parameters }: ApiOperation): Record<string, string> {
  const needed = parameters.filter(
    ({ name, in: place, required }) => place === 'header' && required && name !== 'X-CSRF-Token',
  );
  return Object.fromEntries(
    needed.map(({ name, schema }) => [name, name === 'Idempotency-Key' ? crypto.randomUUID() : String(usual(schema))]),
  );
}

/**
 * A request as the API wants it.
 *
 * @param ids what stands in each place that takes an id; a place that is left out stays empty if it may
 * @param query values of further parameters of the query
 */
export function probeOf(
  one: ApiOperation,
  utility: UtilityId,
  ids: ReadonlyMap<Slot, string>,
  query: Readonly<Record<string, string>> = {},
): Probe {
  const given = (place: Slot['in'], name: string): string | undefined =>
    [...ids].find(([slot]) => slot.in === place && slot.path[0] === name)?.[1];
  const value = (place: 'path' | 'query', { name, schema }: ApiOperation['parameters'][number]): string =>
    encodeURIComponent(given(place, name) ?? query[name] ?? String(usual(schema)));
  let target = one.path;
  const search: string[] = [];
  const headers = requiredHeaders(one);
  for (const parameter of one.parameters) {
    const { name, in: place, required } = parameter;
    if (place === 'path') target = target.replace(`{${name}}`, value(place, parameter));
    else if (place === 'query' && (required || name in query || given(place, name) !== undefined))
      search.push(`${name}=${value(place, parameter)}`);
  }
  const content = contentOf(one);
  let body: unknown;
  if (content) {
    headers['Content-Type'] = content[0];
    body = content[1].example ?? usual(content[1].schema);
    for (const [slot, id] of ids) if (slot.in === 'body') body = withField(body, slot.path, id);
  }
  if (one.security.has('operator')) headers['Authorization'] = `Bearer ${operatorToken}`;
  const text = content && (typeof body === 'string' ? body : JSON.stringify(body));
  return {
    utility,
    method: one.method,
    target: search.length > 0 ? `${target}?${search.join('&')}` : target,
    headers,
    body: text,
    cookie: '',
  };
}
