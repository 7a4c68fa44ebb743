import type { UtilityConfig, UtilityRegistry } from '../utility-config.ts';

/** A registry of given objects, for tests and for a browser tab. */
export function utilitiesFrom(configs: readonly UtilityConfig[]): UtilityRegistry {
  const byId = new Map(configs.map((config) => [config.id, config]));
  return { get: (id) => byId.get(id) };
}
