import { Problem } from '../../http/problem.ts';
import type { AllowOrigin } from '../../security/origins.ts';
import { requireMethod } from '../challenges/methods.ts';
import type { UtilityConfig } from '../../utility-config.ts';

/** What the browser tells of the page that asked for a passkey (`CollectedClientData` of Web Authentication Level 3). */
export interface ClientData {
  challenge: string;
  origin: string;
  /** Whether the page stood in a frame of another site. */
  crossOrigin?: boolean;
  /** Origin of the window, where the page stood in such a frame. */
  topOrigin?: string;
}

/**
 * Domain that a utility's passkeys belong to.
 *
 * @throws Problem 404 when the utility does not offer passkeys
 */
export function passkeyDomain(utility: UtilityConfig): string {
  requireMethod(utility, 'passkey');
  const { passkeyDomain: domain } = utility.signIn;
  if (domain === undefined) throw new Problem('sign-in-method-off');
  return domain;
}

/**
 * Whether the page that asked may ask for this utility's passkeys: it may talk to the service, and it lies at the domain of the passkeys
 * or below. A frame counts only where the window around it may talk to the service as well; browsers that do not tell the window are
 * refused there.
 */
export function isPasskeyPage(
  { origin, crossOrigin = false, topOrigin }: ClientData,
  utility: UtilityConfig,
  domain: string,
  isAllowedOrigin: AllowOrigin,
): boolean {
  const framedWell = !crossOrigin || (topOrigin !== undefined && isAllowedOrigin(utility, topOrigin));
  return framedWell && isAllowedOrigin(utility, origin) && liesUnder(origin, domain);
}

/** `https://www.city.example.jp` lies under `city.example.jp`; plain http does on this very machine only. */
export function liesUnder(origin: string, domain: string): boolean {
  const url = URL.parse(origin);
  if (!url) return false;
  const { protocol, hostname } = url;
  const local = hostname === 'localhost' || hostname.endsWith('.localhost');
  return (
    (hostname === domain || hostname.endsWith(`.${domain}`)) &&
    (protocol === 'https:' || (protocol === 'http:' && local))
  );
}
