/** What a person may do with a table's rows, beside the utility's boundary. The utility's own programs see and change all of its rows. */
export interface TableRule {
  /** SQL condition: the rows that a person reads, changes and removes. */
  read: string;
  /** SQL condition: the rows that a person adds, and what a changed row must be; as `read` unless given. */
  add?: string;
  /** A person only reads them; the utility's own programs change and remove them. */
  kept?: true;
  /** Not even the utility's own programs write them, except through a function that runs with its owner's rights. */
  readOnly?: true;
}

/** Rules by the name of the table. */
export type TableRules = Readonly<Record<string, TableRule>>;

/** Id of the account; null for the utility's own programs. */
export const me = '(select mizumado.current_account())';

/** The transaction is that of somebody without an account: a visitor, or the holder of a notice. */
export const visitor = `${me} = '00000000-0000-0000-0000-000000000000'`;

/** A row of a contract that the person sees. */
export const seen = (column: string): string => `${column} = any((select mizumado.current_contracts())::uuid[])`;

/** A row of a contract that the person holds. */
export const held = (column: string): string =>
  `${column} in (select h.contract_id from mizumado.contract_access h where h.utility_id = (select mizumado.current_utility()) and h.account_id = ${me} and h.role = 'holder')`;
