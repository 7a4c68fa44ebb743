import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { banner, operationsOf, resolveReference } from './generator.ts';
import type { Generator, Parameter } from './generator.ts';

/** Days that exist in the years 1 to 9999; Ajv's own format takes the year 0, which PostgreSQL refuses. */
const calendarDate = new RegExp(
  '^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
    '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$',
);

interface OperationValidators {
  parameters: string;
  bodies: Record<string, string>;
  answers: Record<string, string>;
}

/**
 * Validators of every request and every answer, compiled ahead of time: at run time there is neither Ajv nor `eval`, so the
 * server runs under a strict content security policy.
 */
export const serverValidators: Generator = async (api) => {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: false },
    strict: true,
    strictTypes: false,
    allErrors: true,
    useDefaults: true,
  });
  addFormats.default(ajv);
  ajv.addFormat('date', calendarDate);
  ajv.addVocabulary(['example']);
  for (const [name, schema] of Object.entries(api.components.schemas))
    ajv.addSchema({ ...flattened(schema), $id: name });

  const names: Record<string, string> = {};
  /** Adds a schema once and names the function that will check it. */
  const validator = (schema: object): string => {
    const flat = flattened(schema) as { $ref?: string };
    const key = flat.$ref ?? `schema${Object.keys(names).length}`;
    if (!flat.$ref) ajv.addSchema({ ...flat, $id: key });
    const known = Object.entries(names).find(([, id]) => id === key);
    if (known) return known[0];
    const name = `check${Object.keys(names).length}`;
    names[name] = key;
    return name;
  };

  const table = Object.fromEntries(
    operationsOf(api).map(({ operation }): [string, OperationValidators] => [
      operation.operationId,
      {
        parameters: validator(
          parametersSchema((operation.parameters ?? []).map((parameter) => resolveReference(api, parameter))),
        ),
        bodies: jsonOnly(operation.requestBody?.content, validator),
        answers: Object.fromEntries(
          Object.entries(operation.responses).flatMap(([status, response]) =>
            Object.values(jsonOnly(resolveReference(api, response).content, validator, true)).map((name) => [
              status,
              name,
            ]),
          ),
        ),
      },
    ]),
  );

  const functions = standaloneCode.default(ajv, names);
  const tableText = JSON.stringify(table, null, 2).replaceAll(/: "(check\d+)"/g, ': $1');
  const text = banner + (await bundled(`${functions}\nexport const validators = ${tableText};`));
  return [
    { path: 'packages/server/src/generated/validators.js', text },
    { path: 'packages/server/src/generated/validators.d.ts', text: declarations },
  ];
};

/** Component schemas are registered by name, so a reference is just that name. */
function flattened(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"')) as object;
}

/** One schema for all parameters, so that an unknown one is refused and all faults are told at once. */
function parametersSchema(parameters: Parameter[]): object {
  const places = (['path', 'query', 'header'] as const).map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(here.map(({ name, schema: own }) => [name, own])),
      required: here.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
    return [place, schema] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(places),
    required: ['path', 'query', 'header'],
    additionalProperties: false,
  };
}

/** @param pieces also JSON Lines and events, whose schema is that of one line or one event's data; as a body, they are their handler's to read */
function jsonOnly(
  content: Record<string, { schema: object }> | undefined,
  validator: (schema: object) => string,
  pieces = false,
): Record<string, string> {
  const json = Object.entries(content ?? {}).filter(
    ([type]) =>
      /^application\/(.+\+)?json$/.test(type) ||
      (pieces && (type === 'application/jsonl' || type === 'text/event-stream')),
  );
  return Object.fromEntries(json.map(([type, { schema }]) => [type, validator(schema)]));
}

/** Ajv's output calls `require` for a few helpers; esbuild puts them in, so that one module stands alone everywhere. */
async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: code.replaceAll(/export const check\d+ = .*?;/g, (line) => line.slice('export '.length)),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  });
  return result.outputFiles.map(({ text }) => text).join('');
}

const declarations = `${banner}import type { OperationId } from './operations.ts';

/** One fault, as Ajv tells it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

export interface Validate {
  (data: unknown): boolean;
  errors?: Fault[] | null;
}

export interface OperationValidators {
  parameters: Validate;
  /** By media type; JSON only. */
  bodies: Partial<Record<string, Validate>>;
  /** By status or \`default\`; JSON, each line of JSON Lines, or the data of each event. */
  answers: Partial<Record<string, Validate>>;
}

export declare const validators: Record<OperationId, OperationValidators>;
`;
