import type { Level, Operation } from './operation.ts';

/** From the least sure to the surest; each includes those before it. */
const levels: readonly Level[] = ['usage-notice', 'account', 'recent', 'confirmed'];

export const reaches = (level: Level, required: Level): boolean => levels.indexOf(level) >= levels.indexOf(required);

/** The level that a request needs: the operation's, or a higher one that a value of its query asks for. */
export function requiredLevel(
  { level = 'usage-notice', levelByQuery = {} }: Operation,
  query: Readonly<Record<string, string | number>>,
): Level {
  const asked = Object.entries(levelByQuery).flatMap(([name, byValue]) => byValue[String(query[name])] ?? []);
  return [level, ...asked].reduce((highest, one) => (reaches(highest, one) ? highest : one));
}
