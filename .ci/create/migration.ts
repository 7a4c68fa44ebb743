import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { camel, checkName, insert, pascal } from './plan.ts';
import type { Plan } from './plan.ts';

const database = 'packages/server/src/database';

/** A migration that makes a table, with its type, its policy, and the rows by which the tests look whether anybody can see what is not theirs. */
export function migration(name: string, root: string): Plan {
  checkName(name, 'water-quality');
  const [table, rules] = [name.replaceAll('-', '_'), camel(name)];
  const [Row, Tables] = [`${pascal(name)}Row`, `${pascal(name)}Tables`];
  const numbers = globSync(`${database}/migrations/[0-9]*.ts`, { cwd: root }).map((path) =>
    Number(basename(path).slice(0, 4)),
  );
  const numbered = `${String(Math.max(...numbers) + 1).padStart(4, '0')}-${name}`;
  return {
    files: {
      [`${database}/migrations/${numbered}.ts`]: `import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const statements = [
  \`create table mizumado.${table} (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    contract_id uuid not null,
    note text not null,
    primary key (utility_id, id),
    foreign key (utility_id, contract_id) references mizumado.contracts (utility_id, id)
  )\`,
  \`create index ${table}_by_contract on mizumado.${table} (utility_id, contract_id)\`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
`,
      [`${database}/tables/${name}.ts`]: `import type { IdentifiedRow } from './row.ts';

interface ${Row} extends IdentifiedRow {
  contract_id: string;
  note: string;
}

export interface ${Tables} {
  ${table}: ${Row};
}
`,
      [`${database}/schema/policies/${name}.ts`]: `import { seen } from './rule.ts';
import type { TableRules } from './rule.ts';

/** Rows of the contracts that the person sees. */
export const ${rules}: TableRules = {
  ${table}: { read: seen('contract_id') },
};
`,
    },
    edits: {
      [`${database}/migrations/index.ts`]: (text) =>
        insert(
          insert(text, 'before', /\n\/\*\* Every migration/, `import * as ${camel(name)} from './${numbered}.ts';\n`),
          'before',
          /^\};\n/m,
          `  '${numbered}': ${camel(name)},\n`,
        ),
      [`${database}/schema/policies/index.ts`]: (text) =>
        insert(
          insert(text, 'before', /^import \{ supply \}/m, `import { ${rules} } from './${name}.ts';\n`),
          'after',
          /^export const tableRules: TableRules = \{\n/m,
          `  ...${rules},\n`,
        ),
      [`${database}/tables.ts`]: (text) =>
        insert(
          insert(
            text,
            'before',
            /^import type \{ SupplyTables \}/m,
            `import type { ${Tables} } from './tables/${name}.ts';\n`,
          ),
          'before',
          /^ {4}SupplyTables\b/m,
          `    ${Tables},\n`,
        ),
      'test/server/isolation/support/rows.ts': (text) =>
        insert(
          text,
          'before',
          /^ {4}idempotent_answers: \[\n/m,
          `    ${table}: [{ id: id('${table}'), contract_id: id('contracts'), note: \`note of \${mark}\` }],\n`,
        ),
    },
    next: [
      `Table        ${database}/migrations/${numbered}.ts; once it is published it never changes`,
      `Who sees it  ${database}/schema/policies/${name}.ts`,
      'Its test     npm test -- test/server/isolation/catalogue.test.ts',
    ],
  };
}
