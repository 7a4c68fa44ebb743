/** First version of PostgreSQL with a `uuidv7()` of its own. */
const firstWithItsOwn = 180000;

/**
 * Makes an id that sorts by the moment it was made (RFC 9562, version 7). The tables' defaults stand on it, so it is there before them.
 *
 * Before PostgreSQL 18 it is calculated here, as section 6.2 of the RFC proposes in its third method: 48 bits of milliseconds, the
 * version, 12 bits of the millisecond's fraction, and the random rest of a version 4. Two ids of the same microsecond come in any order.
 *
 * @param serverVersion PostgreSQL's `server_version_num`
 */
export const uuidv7 = (serverVersion: number): string =>
  serverVersion >= firstWithItsOwn
    ? `create or replace function mizumado.uuidv7() returns uuid language sql volatile parallel safe as 'select pg_catalog.uuidv7()'`
    : `create or replace function mizumado.uuidv7() returns uuid language plpgsql volatile parallel safe as $$
  declare microseconds bigint := extract(epoch from clock_timestamp()) * 1000000;
  begin
    return encode(overlay(uuid_send(gen_random_uuid())
      placing int8send(((microseconds / 1000) << 16) | 28672 | (microseconds % 1000 * 4096 / 1000)) from 1 for 8), 'hex')::uuid;
  end $$`;
