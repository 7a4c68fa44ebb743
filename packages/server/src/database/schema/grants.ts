import { tableRules } from './policies/index.ts';

/** Functions that run with their owner's rights: nobody but the application may call them. */
const ofTheOwner =
  'mizumado.audit_head(), mizumado.append_audit(bigint, timestamptz, text, text, text, jsonb, text, bytea)';

/** Every right on the schema; what else was granted to the application or to everybody is taken back. */
export const grants: readonly string[] = [
  `revoke all on schema mizumado from mizumado_app, public`,
  `revoke all on all tables in schema mizumado from mizumado_app, public`,
  `revoke all on all functions in schema mizumado from mizumado_app`,
  `grant usage on schema mizumado to mizumado_app`,
  ...Object.entries(tableRules).map(
    ([table, { readOnly }]) =>
      `grant ${readOnly ? 'select' : 'select, insert, update, delete'} on mizumado.${table} to mizumado_app`,
  ),
  `revoke all on function ${ofTheOwner} from public`,
  `grant execute on function ${ofTheOwner} to mizumado_app`,
];
