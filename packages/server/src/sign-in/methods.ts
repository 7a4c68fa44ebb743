import type { components } from '../generated/contract.ts';
import { Problem } from '../problem.ts';
import type { UtilityConfig } from '../utility/registry.ts';

/** @throws Problem 404 when the utility does not offer this way to sign in */
export function requireMethod({ signIn }: UtilityConfig, method: components['schemas']['SignInMethod']): void {
  if (!signIn.methods.includes(method)) throw new Problem('sign-in-method-off');
}
