declare module 'virtual:custom-elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.css';

/** Vite puts the files in place of the call. */
interface ImportMeta {
  glob<T>(
    patterns: string | readonly string[],
    options: { readonly eager: true; readonly import: 'default' },
  ): Record<string, T>;
}
