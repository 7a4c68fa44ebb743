import { openIdProvider } from '../ports/provider/open-id.ts';
import type { Provider, Providers } from '../ports/provider/provider.ts';
import { StartFault } from '@mizumado/postgres';
import type { UtilityRegistry } from '../utility-config.ts';

/**
 * The utilities' own identity providers: each utility's configuration says which, and `MIZUMADO_PROVIDER_SECRET_MORIOKA` holds the secret
 * that was agreed on with it. The name of the utility is its id in capitals, `-` as `_`. A provider that the configuration changes is
 * known after the next start.
 *
 * @throws StartFault for a provider without its secret
 */
export function providersIn(
  environment: NodeJS.ProcessEnv,
  utilities: UtilityRegistry,
  ids: readonly string[],
): Providers {
  return new Map(
    ids.flatMap((id): [string, Provider][] => {
      const signIn = utilities.get(id)?.signIn;
      if (!signIn?.provider || !signIn.methods.includes('provider')) return [];
      const { issuer, clientId, scope } = signIn.provider;
      const variable = `MIZUMADO_PROVIDER_SECRET_${id.toUpperCase().replaceAll('-', '_')}`;
      const clientSecret = environment[variable];
      if (!clientSecret)
        throw new StartFault(
          `The identity provider of ${id} needs ${variable}, the secret that was agreed on with it.`,
        );
      return [[id, openIdProvider({ issuer, clientId, clientSecret, ...(scope !== undefined && { scope }) })]];
    }),
  );
}
