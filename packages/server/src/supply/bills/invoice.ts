import type { components } from '../../generated/api.ts';
import type { UtilityConfig } from '../../utility-config.ts';

type Schemas = components['schemas'];

/**
 * Items of a qualified invoice (適格請求書, Consumption Tax Act art. 57-4). A bill without a sewer charge names no issuer
 * for it.
 *
 * @param recipient the customer's name as registered
 */
export function invoiceOf(
  recipient: string,
  taxByRate: readonly Schemas['TaxByRate'][],
  { invoice }: UtilityConfig,
): Schemas['Invoice'] {
  const charges = (['water', 'sewer'] as const).filter(
    (charge) => charge === 'water' || taxByRate.some((tax) => tax.charge === charge),
  );
  return { recipient, issuers: charges.map((charge) => ({ charge, ...invoice[charge] })) };
}
