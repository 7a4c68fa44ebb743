export interface Build {
  label: string;
  from: string[];
  to: string;
  run: string[];
}
export const builds: { cdn: Build; packages: Build; storybook: Build };
export function bringBuildsUpToDate(root: string, names: readonly string[], node: string): Promise<void>;
export function isStale(root: string, name: string): boolean;
export function recordBuild(root: string, name: string): void;
