export interface Build {
  label: string;
  from: string[];
  to: string;
  run: string[];
}
export const builds: { cdn: Build };
export function isStale(root: string, name: string): boolean;
export function recordBuild(root: string, name: string): void;
