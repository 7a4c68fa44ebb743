/**
 * The floors of the packages, lowest first: a room may import those on its own floor and below, never above. What is composed of everything
 * (`app.ts`, `define.ts`) is at the top. The picture is in docs/architecture.md.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {};
