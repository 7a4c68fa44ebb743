import type { Confirm } from '../actions/step-up.ts';
import { ownElement } from '../browser/own-element.ts';

/** Has the person confirm by signing in again, in the place of what they were doing. */
export const confirmHere: Confirm = async ({ scope, headingLevel }) => {
  const { MizuSignIn } = await import('./sign-in.ts');
  const element = ownElement('sign-in', MizuSignIn);
  element.setAttribute('purpose', 'confirm');
  return Object.assign(element, { scope, headingLevel });
};
