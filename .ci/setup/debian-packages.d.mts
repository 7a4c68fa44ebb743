export const debianPackages: Record<string, string>;
export function missingPackages(names?: readonly string[], under?: string): string[];
export function howToInstall(
  missing: readonly string[],
  system: { isRoot: boolean; hasAptGet: boolean },
  without?: string,
): string;
export function isUnattended(value?: string): boolean;
export function ensureDebianPackages(names: readonly string[], without?: string): Promise<void>;
