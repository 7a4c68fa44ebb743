import type { UtilityConfig, UtilityRegistry } from '../utility-config.ts';

/** A registry of given objects, for tests and the browser tab. */
export function utilitiesFrom(configs: readonly UtilityConfig[]): UtilityRegistry {
  const byId = new Map(configs.map((config) => [config.id, config]));
  return { get: (id) => byId.get(id) };
}
