export { calculateCharges } from './calculate-charges.ts';
export { checkTariff } from './check-tariff.ts';
export type { ChargeInput, ChargeLine, Charges, ChargeTax, LinePart } from './charges.ts';
export { TariffError, type TariffErrorCode } from './errors.ts';
export { daysOfUse } from './proration.ts';
export type {
  ChargeName,
  Fee,
  Proration,
  ProrationStep,
  Rate,
  Reduction,
  ReductionConditions,
  Rounding,
  Tariff,
  TariffVersion,
  Tier,
  YenByBore,
} from './tariff.ts';
export { resolveVersion } from './versions.ts';
