import type { components } from '../../generated/api.ts';
import { invalidRequest } from '../../http/problem.ts';
import { methodOf, requireMethod } from '../challenges/methods.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { readAddress } from './address.ts';
import type { Contact } from '../contact.ts';

const shapes = { mail: 'must be a mail address', sms: 'must be the number of a mobile phone in Japan' };

/**
 * A contact point that the utility can send codes to.
 *
 * @throws Problem 404 when the utility does not offer this kind, 400 when the address cannot be one
 */
export function offeredContact(
  utility: UtilityConfig,
  { kind, address }: Pick<components['schemas']['CodeRequest'], 'kind' | 'address'>,
): Contact {
  requireMethod(utility, methodOf(kind));
  const contact = readAddress(kind, address);
  if (!contact) throw invalidRequest({ in: 'body', path: '/address', code: 'pattern', message: shapes[kind] });
  return contact;
}
