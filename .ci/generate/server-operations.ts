import { banner, operationsOf, resolveReference } from './generator.ts';
import type { Api, Generator, Operation, Parameter } from './generator.ts';
import { mustTakeKey, takesKey } from './idempotency.ts';
import { securityOf } from './security.ts';
import type { Security } from './security.ts';

/** The table from which the server's router is made: one entry per operation of the API. */
export const serverOperations: Generator = (api) => {
  const entries = operationsOf(api).map(({ path, method, operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => resolveReference(api, parameter));
    const { kind: security, csrf, sender } = securityOf(method, operation);
    mustTakeKey(method, operation, parameters);
    const entry = {
      method: method.toUpperCase(),
      path,
      security,
      csrf,
      ...(sender !== undefined && { sender }),
      ...levelsOf(operation, security),
      audit: auditOf(method, operation, security),
      once: takesKey(api, operation, parameters),
      pathParameters: kinds(api, parameters, 'path'),
      query: kinds(api, parameters, 'query'),
      ...(operation['x-other-query'] && { otherQuery: operation['x-other-query'] }),
      headers: kinds(api, parameters, 'header'),
      defaulted: parameters.filter(({ schema }) => 'default' in resolveReference(api, schema)).map(({ name }) => name),
      bodyTypes: Object.keys(operation.requestBody?.content ?? {}),
      answers: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          Object.keys(resolveReference(api, response).content ?? {}),
        ]),
      ),
    };
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
    return `  ${JSON.stringify(operation.operationId)}: ${text},`;
  });
  const text = [
    banner,
    'export const operations = {',
    ...entries,
    '} as const;\n',
    'export type OperationId = keyof typeof operations;\n',
  ].join('\n');
  return [{ path: 'packages/server/src/generated/operations.ts', text }];
};

/** What the session must be at; an operation with a session that does not say so is an error of the API. */
function levelsOf({ operationId, ...operation }: Operation, security: Security): object {
  const { 'x-level': level, 'x-level-by-query': byQuery } = operation;
  if ((security === 'session') !== (level !== undefined))
    throw new Error(`${operationId}: \`x-level\` belongs to operations with a session, and to each of them`);
  return level === undefined ? {} : { level, ...(byQuery && { levelByQuery: byQuery }) };
}

/** Whether the audit log tells of it: every change by somebody who is known does; an operator's look must say whether it meets personal data. */
function auditOf(method: string, { operationId, 'x-audit': stated }: Operation, security: Security): string {
  if (security === 'operator' && method === 'get' && !stated)
    throw new Error(`${operationId}: an operator's look needs \`x-audit: read\` or \`none\``);
  return stated ?? (security !== 'public' && method !== 'get' ? 'change' : 'none');
}

/** Name → kind of each parameter in one place of the request; the router turns the text of an `integer` into a number. */
function kinds(api: Api, parameters: Parameter[], place: Parameter['in']): Record<string, 'integer' | 'string'> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema }) => {
        const { type } = resolveReference(api, schema) as { type?: unknown };
        if (type !== 'string' && type !== 'integer')
          throw new Error(`Parameter ${name}: the router reads only strings and integers`);
        return [name, type];
      }),
  );
}
