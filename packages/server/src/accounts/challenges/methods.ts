import type { components } from '../../generated/api.ts';
import { Problem } from '../../http/problem.ts';
import type { UtilityConfig } from '../../utility-config.ts';

/** How a code to such a contact point signs in. */
export function methodOf(kind: components['schemas']['ContactKind']): 'mail-code' | 'sms-code' {
  return `${kind}-code`;
}

/** @throws Problem 404 when the utility does not offer this way to sign in */
export function requireMethod({ signIn }: UtilityConfig, method: components['schemas']['SignInMethod']): void {
  if (!signIn.methods.includes(method)) throw new Problem('sign-in-method-off');
}
