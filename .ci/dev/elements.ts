import { context } from 'esbuild';

export interface Elements {
  /** Builds them again. @returns what is wrong with them, for the terminal; empty when nothing is */
  build(): Promise<string>;
  close(): Promise<void>;
}

/**
 * The elements from their sources, as one bundle in pieces that a web page loads. Made in a moment, and therefore neither small nor
 * checked: `npm run build` makes the one that is published.
 * @param folder Where to
 */
export async function openElements(folder: string): Promise<Elements> {
  const building = await context({
    entryPoints: { mizumado: 'packages/components/src/define.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'development', 'browser'],
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return {
    build: () =>
      building.rebuild().then(
        () => '',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    close: () => building.dispose(),
  };
}
