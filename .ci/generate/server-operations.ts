import { banner, type Contract, type Generator, operationsOf, type Parameter, resolveReference } from './generator.ts';

/** The table from which the server's router is made: one entry per operation of the contract. */
export const serverOperations: Generator = (contract) => {
  const entries = operationsOf(contract).map(({ path, method, operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => resolveReference(contract, parameter));
    const schemes = new Set(operation.security.flatMap((requirement) => Object.keys(requirement)));
    const entry = {
      method: method.toUpperCase(),
      path,
      security: schemes.has('session') ? 'session' : schemes.has('operator') ? 'operator' : 'none',
      csrf: schemes.has('csrf'),
      pathParameters: kinds(contract, parameters, 'path'),
      query: kinds(contract, parameters, 'query'),
      headers: kinds(contract, parameters, 'header'),
      defaulted: parameters.filter(({ schema }) => 'default' in resolveReference(contract, schema)).map(({ name }) => name),
      bodyTypes: Object.keys(operation.requestBody?.content ?? {}),
      answers: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          Object.keys(resolveReference(contract, response).content ?? {}),
        ]),
      ),
    };
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
    return `  ${JSON.stringify(operation.operationId)}: ${text},`;
  });
  const text = [
    `${banner}import type { Operation } from '../router/operation.ts';\n`,
    'export const operations = {',
    ...entries,
    '} as const satisfies Record<string, Operation>;\n',
    'export type OperationId = keyof typeof operations;\n',
  ].join('\n');
  return [{ path: 'packages/server/src/generated/operations.ts', text }];
};

/** Name → kind of each parameter in one place of the request; the router turns the text of an `integer` into a number. */
function kinds(contract: Contract, parameters: Parameter[], place: Parameter['in']): Record<string, 'integer' | 'string'> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema }) => {
        const { type } = resolveReference(contract, schema) as { type?: unknown };
        if (type !== 'string' && type !== 'integer') throw new Error(`Parameter ${name}: the router reads only strings and integers`);
        return [name, type];
      }),
  );
}
