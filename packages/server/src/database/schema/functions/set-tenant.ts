/**
 * Says whose rows the rest of the transaction sees. An argument that is null leaves its setting as it is.
 *
 * Each setting is made by a SET LOCAL statement of its own. Citus hands such statements on to its workers, where the policies are
 * asked; `set_config` would stay unknown there (docs/decisions/0029-tenant-settings-on-citus.md). A PostgreSQL without Citus takes the
 * first statement as a setting of nobody's. `%L` quotes the values, whatever they hold.
 */
export const setTenant = `create function mizumado.set_tenant(utility text, account text, contracts text) returns void language plpgsql as $$
  begin
    set local citus.propagate_set_commands = 'local';
    if utility is not null then execute format('set local mizumado.utility = %L', utility); end if;
    if account is not null then execute format('set local mizumado.account = %L', account); end if;
    if contracts is not null then execute format('set local mizumado.contracts = %L', contracts); end if;
  end $$`;
