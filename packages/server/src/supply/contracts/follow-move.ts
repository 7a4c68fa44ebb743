/** Days between the stop of one contract and the start of the next within which a customer is taken to have moved. */
const longest = 62;

/**
 * Lets accounts follow their customers' moves: an account that holds a contract which has stopped holds the customer's next one too. How
 * that one is paid, its own file says.
 *
 * Only an account that held the contract before it stopped, where nobody else holds the old or the new one, is sure to be the one who
 * moves. The last usage notice of a place often finds the wrong reader there, and of two holders one may be left behind; neither must learn of
 * the new place this way. Whoever is not carried over links the new contract by the numbers of its usage notice.
 *
 * That is judged once for each stopped contract (`moved_at`), so a contract that was taken off the account stays off.
 */
export const carryOverMoves = `with moves as materialized (
    select access.account_id, access.created_at, old.id as old_id, new.id as new_id,
      (access.created_at at time zone interval '9 hours')::date <= old.stopped_on
      and not exists (select from mizumado.contract_access other where other.utility_id = $1 and other.contract_id in (old.id, new.id)
        and other.account_id <> access.account_id and other.role = 'holder') as sure
    from mizumado.contract_access access
    join mizumado.contracts old on old.utility_id = $1 and old.id = access.contract_id
    join mizumado.contracts new on new.utility_id = $1 and new.customer_id = old.customer_id and new.started_on > old.started_on
      and new.started_on between old.stopped_on - ${longest} and old.stopped_on + ${longest}
    where access.utility_id = $1 and access.role = 'holder' and access.moved_at is null
  ), linked as (
    insert into mizumado.contract_access (utility_id, account_id, contract_id, role, origin, created_at)
    select $1, account_id, new_id, 'holder', 'move', min(created_at) from moves where sure group by account_id, new_id
    on conflict do nothing
  )
  update mizumado.contract_access access set moved_at = now() from (select distinct account_id, old_id from moves) moved
  where access.utility_id = $1 and access.account_id = moved.account_id and access.contract_id = moved.old_id`;
