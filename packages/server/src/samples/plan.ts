import type { PaymentMethod } from '../payments/methods.ts';

/** Plan of one contract. Bills are counted from the end: 0 is the latest. */
export interface ContractPlan {
  readonly customerNumber: string;
  readonly confirmationNumber: string;
  readonly use: string;
  readonly boreMm: number;
  readonly sewer: boolean;
  readonly paymentMethod: PaymentMethod;
  readonly smartMeter: boolean;
  readonly startedOn: string;
  readonly stoppedOn: string | null;
  /** Day of the latest reading; the others are two months apart. */
  readonly lastReadOn: string;
  /** No bills before this day. */
  readonly recordsFrom: string;
  readonly monthlyM3: number;
  /** A hidden leak from that bill to the latest: factor on the volume. */
  readonly leak?: { readonly bill: number; readonly bills: number; readonly factor: number };
  /** The meter was exchanged within that bill's period. */
  readonly exchangeAt?: number;
  /** Overdue bills. */
  readonly unpaid: readonly number[];
  /** A bill whose charges were waived. */
  readonly waived?: number;
  /** A smart meter that counted without a pause in the last days. */
  readonly neverZero?: true;
  readonly postalCode: string;
  readonly address: string;
  readonly building: string | null;
  readonly room: string | null;
}

export interface CustomerPlan {
  readonly reference: string;
  readonly name: string;
  readonly nameKana: string;
  readonly contracts: readonly ContractPlan[];
}
