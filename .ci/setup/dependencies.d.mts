type Packages = Record<string, object>;
export function staleReason(locked: Packages, installed: Packages | undefined, manifests: Packages): string | undefined;
export function explainNpm(said: string): string | undefined;
