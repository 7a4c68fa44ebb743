import { banner, operationsOf, resolveReference } from './generator.ts';
import type { Api, Generator, Method, Operation, Parameter, Response } from './generator.ts';

/** What the client needs to know of one operation. */
interface Entry {
  resource: string;
  name: string;
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  /** Media type of the successful answer; undefined when it has no body. */
  accept: string | undefined;
}

const folder = 'packages/sdk/src';
/** Every client has these already. */
const namesOfClients = new Set(['service', 'with', 'request']);

/** A module for every resource of the client, with what an editor shows for it, and a name for every schema. */
export const sdkOperations: Generator = (api) => {
  // What leads elsewhere is for a browser's window to open, not for a program to call.
  const callable = operationsOf(api).filter(({ operation }) => !('303' in operation.responses));
  const entries = callable.map((found) => describe(api, found));
  const resources = Map.groupBy(entries, (entry) => entry.resource);
  const names = [...resources.keys()];
  return [
    ...[...resources].map(([name, entriesOfOne]) => ({
      path: `${folder}/resources/${fileName(name)}`,
      text: banner + resourceModule(api, name, entriesOfOne),
    })),
    { path: `${folder}/resources/index.ts`, text: banner + names.map(exported).join('') },
    { path: `${folder}/resources/all.ts`, text: banner + together(names) },
    { path: `${folder}/generated/problem-names.ts`, text: banner + problemNames(api) },
    { path: `${folder}/generated/models.ts`, text: banner + models(api) },
  ];
};

function describe(api: Api, found: { path: string; method: Method; operation: Operation }): Entry {
  const { operation } = found;
  const [resource, name] = operation.operationId.split('.');
  if (!resource || !name) throw new Error(`operationId "${operation.operationId}" is not of the form resource.name`);
  if (namesOfClients.has(resource)) throw new Error(`${operation.operationId}: every client has "${resource}" already`);
  const parameters = (operation.parameters ?? []).map((parameter) => resolveReference(api, parameter));
  if (parameters.some((parameter) => parameter.name === 'contentType')) {
    throw new Error(`${operation.operationId}: "contentType" is the client's own word for the body's media type`);
  }
  return { ...found, resource, name, parameters, accept: answerType(api, operation) };
}

function answerType(api: Api, operation: Operation): string | undefined {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  if (!success) throw new Error(`${operation.operationId} has no successful answer`);
  return Object.keys(resolveReference<Response>(api, success[1]).content ?? {})[0];
}

const queryOf = (entry: Entry): Parameter[] => entry.parameters.filter((parameter) => parameter.in === 'query');
const pathOf = (entry: Entry): Parameter[] =>
  [...entry.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const parameter = entry.parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    if (!parameter) throw new Error(`${entry.operation.operationId} does not describe {${name}}`);
    return parameter;
  });
const isRawBody = (entry: Entry): boolean =>
  entry.operation.requestBody !== undefined && !('application/json' in entry.operation.requestBody.content);
const takesKey = (entry: Entry): boolean =>
  entry.parameters.some((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === 'idempotency-key');

const isForOperators = ({ operation }: Entry): boolean => (operation.security ?? []).some((way) => 'operator' in way);

/** `METHOD PATH FLAGS MEDIA-TYPE`; `packages/sdk/src/route.ts` reads it and explains the flags. */
function route(entry: Entry): string {
  const flags = [
    entry.operation.requestBody ? 'b' : '',
    queryOf(entry).length > 0 || isRawBody(entry) ? 'q' : '',
    takesKey(entry) ? 'k' : '',
    isForOperators(entry) ? 'o' : '',
  ].join('');
  const accept = entry.accept === 'application/json' ? undefined : entry.accept;
  const words = [entry.method.toUpperCase(), entry.path, accept ? flags || '-' : flags, accept];
  return words.filter(Boolean).join(' ');
}

/** `contactPoints` → `contact-points.ts` */
const fileName = (resource: string): string =>
  `${resource.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

const interfaceName = (resource: string): string => `${resource[0]?.toUpperCase()}${resource.slice(1)}Resource`;

function resourceModule(api: Api, name: string, entries: Entry[]): string {
  const signatures = entries.map((entry) => signature(api, entry)).join('\n\n');
  const used = (types: string[]): string =>
    types.filter((type) => new RegExp(`\\b${type}[<)]`).test(signatures)).join(', ');
  return `import type { ${used(['Call', 'PageCall'])} } from '../core/call.ts';
import type { ${used(['BodyOf', 'CallOptions', 'DataOf', 'PathOf', 'ProblemOf', 'QueryOf'])} } from '../core/operation-types.ts';
import type { Resource } from '../core/resource.ts';

export interface ${interfaceName(name)} {
${signatures}
}

export const ${name}: Resource<${interfaceName(name)}> = {
  name: '${name}',
  routes: {
${entries.map((entry) => `    ${entry.name}: '${route(entry)}',`).join('\n')}
  },
};
`;
}

const exported = (name: string): string =>
  `export { ${name}, type ${interfaceName(name)} } from './${fileName(name)}';\n`;

function together(names: string[]): string {
  const imports = names.flatMap((name) => [
    `import { ${name} } from './${fileName(name)}';`,
    `import type { ${interfaceName(name)} } from './${fileName(name)}';`,
  ]);
  return `${imports.join('\n')}

/** Every operation of the API, grouped as its ids are. */
export interface AllResources {
${names.map((name) => `  readonly ${name}: ${interfaceName(name)};`).join('\n')}
}

export const allResources = { ${names.join(', ')} };
`;
}

const problemPrefix = 'urn:mizumado:problem:';

/** Names of all problem types that schemas of the API list. */
function problemNames(api: Api): string {
  const names = Object.values(api.components.schemas).flatMap((schema) =>
    Object.values<{ enum?: string[] }>(propertiesOf(schema))
      .flatMap((property) => property.enum ?? [])
      .filter((value) => typeof value === 'string' && value.startsWith(problemPrefix))
      .map((value) => value.slice(problemPrefix.length)),
  );
  return `/** Problem types of the API, without their common beginning. */\nexport const problemNames =\n  '${[...new Set(names)].join(' ')}';\n`;
}

/** Properties that a schema names itself or in its `allOf`. */
function propertiesOf(schema: object): Record<string, object> {
  const { properties = {}, allOf = [] } = schema as { properties?: Record<string, object>; allOf?: object[] };
  return Object.assign({}, ...allOf.map(propertiesOf), properties) as Record<string, object>;
}

function signature(api: Api, entry: Entry): string {
  const id = `'${entry.operation.operationId}'`;
  const query = queryOf(entry);
  const needsQuery = isRawBody(entry) || query.some((parameter) => parameter.required);
  const takesQuery = query.length > 0 || isRawBody(entry);
  const given = [
    ...pathOf(entry).map((parameter) => `${parameter.name}: PathOf<${id}>['${parameter.name}']`),
    entry.operation.requestBody ? `body: BodyOf<${id}>` : '',
    takesQuery ? `query${needsQuery ? '' : '?'}: QueryOf<${id}>` : '',
    'options?: CallOptions',
  ].filter(Boolean);
  const call = isPaged(api, entry) ? 'PageCall' : 'Call';
  return `${documentation(entry, takesQuery)}\n  ${entry.name}(${given.join(', ')}): ${call}<DataOf<${id}>, ProblemOf<${id}>>;`;
}

/** A list is what takes a `cursor` and answers with `items` and `nextCursor`. */
function isPaged(api: Api, entry: Entry): boolean {
  if (!queryOf(entry).some((parameter) => parameter.name === 'cursor')) return false;
  const answer = Object.entries(entry.operation.responses).find(([status]) => status.startsWith('2'));
  const schema = answer && resolveReference<Response>(api, answer[1]).content?.['application/json']?.schema;
  const properties = propertiesOf(resolveReference(api, schema ?? {}));
  return 'items' in properties && 'nextCursor' in properties;
}

function documentation(entry: Entry, takesQuery: boolean): string {
  const { operation } = entry;
  const lines = [
    operation.summary,
    '',
    ...operation.description.trim().split('\n'),
    '',
    ...pathOf(entry).map((parameter) => `@param ${parameter.name} ${parameter.description}`),
    ...(operation.requestBody ? [`@param body ${describeBody(operation)}`] : []),
    ...(takesQuery ? ['@param query', ...queryLines(entry)] : []),
    `@see \`${entry.method.toUpperCase()} ${entry.path}\``,
  ];
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd().replaceAll('*/', '*\\/')), '   */'].join('\n');
}

function queryLines(entry: Entry): string[] {
  const lines = queryOf(entry).map((parameter) => `  - \`${parameter.name}\`: ${parameter.description}`);
  return isRawBody(entry) ? [...lines, '  - `contentType`: media type of the body'] : lines;
}

const describeBody = (operation: Operation): string =>
  (operation.requestBody as { description?: string } | undefined)?.description ?? 'What is sent';

function models(api: Api): string {
  const lines = Object.entries(api.components.schemas).map(([name, schema]) => {
    const { description } = schema as { description?: string };
    const comment = description ? `/** ${description.trim().replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n` : '';
    return `${comment}export type ${name} = components['schemas']['${name}'];`;
  });
  return `import type { components } from './api.ts';\n\n${lines.join('\n')}\n`;
}
