import type { Utility } from '@mizumado/sdk';
import type { TemplateResult } from 'lit';
import type { ActionsTranslate } from '../../actions/texts/index.ts';
import type { SignedIn } from '../../connection/connection.ts';
import type { SignInFlow } from '../flow.ts';
import type { SignInTranslate } from '../texts/index.ts';
import type { Offer } from '../../connection/sign-in-ways.ts';

/** What every step is drawn from. */
export interface SignInView {
  readonly t: SignInTranslate;
  readonly actionsTexts: ActionsTranslate;
  readonly language: string;
  readonly headingLevel: number;
  readonly utility: Utility;
  /** Base URL of the utility's service. */
  readonly service: string;
  readonly flow: SignInFlow;
  readonly offer: Offer;
  /** Whether passkeys can be offered here. */
  readonly passkeys: boolean;
  /** Who is signed in; undefined when nobody is. */
  readonly session: SignedIn | undefined;
  /** The session has ended, and the reader is told so. */
  readonly expired: boolean;
}

export type StepView = (view: SignInView) => TemplateResult;
