import type { Column, Kind } from '../../packages/server/src/import/kind.ts';
import { importKinds, kinds } from '../../packages/server/src/import/kinds/index.ts';
import type { Api, GeneratedFile, Generator } from './generator.ts';

type Schema = Record<string, unknown>;

const apiReference = '#/components/schemas/';
const localReference = '#/$defs/';

/** Names of the API's schemas that a value refers to. */
function namesIn(value: unknown, prefix: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' && inner.startsWith(prefix)
      ? inner.slice(prefix.length)
      : namesIn(inner, prefix),
  );
}

/** Those schemas of the API, and the ones they refer to in turn, as local definitions. */
function definitions(api: Api, names: readonly string[], found: Record<string, unknown> = {}): Record<string, unknown> {
  for (const name of names) {
    if (name in found) continue;
    const schema = api.components.schemas[name];
    if (schema === undefined) throw new Error(`The API has no schema ${name}`);
    found[name] = JSON.parse(JSON.stringify(schema).replaceAll(apiReference, localReference));
    definitions(api, namesIn(schema, apiReference), found);
  }
  return found;
}

/** A column that may be blank may be null as well. */
function valueSchema({ type: { schema }, required }: Column): Schema {
  if (required) return schema;
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(schema['enum']) && { enum: [...(schema['enum'] as unknown[]), null] }),
  };
}

function property(column: Column): Schema {
  const { ja, description, example, type } = column;
  return {
    title: ja[0],
    description,
    $comment: `CSV: ${type.csv}. Headers: ${[column.name, ...ja].join(', ')}`,
    ...valueSchema(column),
    examples: [example],
  };
}

function schemaOf(api: Api, { kind, description, columns }: Kind): Schema {
  const properties = Object.fromEntries(columns.map((column) => [column.name, property(column)]));
  const named = namesIn(properties, localReference);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://mizumado.example/import/${kind}.schema.json`,
    $comment: 'Generated from packages/server/src/import/kinds by `npm run generate`. Do not edit.',
    title: kind,
    description: `${description}. One line of a JSON Lines file.`,
    type: 'object',
    properties,
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
    ...(named.length > 0 && { $defs: definitions(api, named) }),
    examples: [Object.fromEntries(columns.map(({ name, example }) => [name, example]))],
  };
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');

/** An example as a CSV cell holds it, JSON shortened. */
function inCell(example: unknown): string {
  if (!Array.isArray(example)) return typeof example === 'string' ? example : JSON.stringify(example);
  return typeof example[0] === 'string' ? example.join(' ') : '[…]';
}

/** The same table for people. */
function columnsInWords({ kind, description, columns, fileKey }: Kind): string {
  const rows = columns.map(({ name, ja, type, required, description: what, example }) => {
    return `| \`${name}\` | ${ja.join('、')} | ${required ? 'yes' : ''} | ${escapeCell(what)} | ${escapeCell(type.csv)} | \`${inCell(example)}\` |`;
  });
  return [
    `## ${kind}`,
    '',
    `${description}. A line is known by ${fileKey.map((name) => `\`${name}\``).join(' and ')}.`,
    '',
    '| Column | Japanese header | Needed | What | In a CSV cell | Example |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The published format of every kind of import file, from the table of columns that the import itself reads by. */
export const importSchemas: Generator = (api) => {
  const schemas = importKinds.map((kind): GeneratedFile => ({
    path: `openapi/import/${kind}.schema.json`,
    text: `${JSON.stringify(schemaOf(api, kinds[kind]), null, 2)}\n`,
  }));
  const columns = [
    '<!-- Generated from packages/server/src/import/kinds by `npm run generate`. Do not edit. -->',
    '# Columns of the import files',
    '',
    'What is common to all of them: [Import](import.md). The same as JSON Schema: `openapi/import/`.',
    '',
    ...importKinds.map((kind) => columnsInWords(kinds[kind])),
  ].join('\n');
  return [...schemas, { path: 'docs/import-columns.md', text: columns }];
};
