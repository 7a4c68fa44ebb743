export const debianPackages: Record<string, string>;
export function missingPackages(under?: string): string[];
