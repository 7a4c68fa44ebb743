/** Stable error codes to branch on; the message is for developers and names the refused value. */
export type TariffErrorCode =
  | 'invalid-tariff'
  | 'invalid-date'
  | 'invalid-days'
  | 'invalid-period'
  | 'invalid-volume'
  | 'no-version'
  | 'unknown-use'
  | 'unknown-bore'
  | 'volume-not-priced';

/** The only error this package throws. */
export class TariffError extends Error {
  readonly code: TariffErrorCode;

  constructor(code: TariffErrorCode, message: string) {
    super(message);
    this.name = 'TariffError';
    this.code = code;
  }
}
