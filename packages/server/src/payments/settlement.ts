/** SQL for whether a bill has payments; then they decide whether it is paid, and else what the bill's own file says. */
export function hasPayments(billId: string): string {
  return `exists (select from mizumado.payments payment where payment.utility_id = $1 and payment.bill_id = ${billId})`;
}

/**
 * SQL for the day on which a bill's payments reached its total; null while something is open. A second payment of the same bill, which happens
 * across channels, does not move the day.
 */
export function paidInFullOn(billId: string, totalYen: string): string {
  return `(select min(running.paid_on) from (
      select payment.paid_on, sum(payment.amount_yen) over (order by payment.paid_on, payment.id) as yen
      from mizumado.payments payment where payment.utility_id = $1 and payment.bill_id = ${billId}
    ) running where running.yen >= ${totalYen})`;
}

/** Sets the bills that the staged payments are for to paid, or back to open where a payment was corrected. */
export const settleBills = `with due as materialized (
    select distinct number.id, number.total_yen from import_lines line
    join mizumado.bills number on number.utility_id = $1 and number.number = line.bill_number
  ), settled as materialized (select due.id, ${paidInFullOn('due.id', 'due.total_yen')} as paid_on from due)
  update mizumado.bills bill set paid_on = settled.paid_on from settled
  where bill.utility_id = $1 and bill.id = settled.id and bill.paid_on is distinct from settled.paid_on`;
