/**
 * Writes the CSS custom properties of `packages/components/src/tokens/tokens.json` (W3C design token format).
 * The selection under `Color` must equal the Digital Agency's package, so that an update of that package is noticed.
 */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Generator } from './generator.ts';

interface Token {
  $value: string | number | string[] | { value: number; unit: string };
  $extensions?: { 'mizumado.modes'?: Record<Mode, string> };
}
type Mode = 'dark' | 'contrast' | 'contrast-dark' | 'forced-colors';
interface Tree {
  [key: string]: Tree | Token | string;
}

/** Size of body text in the design, in px. */
const bodyText = 16;
const source = resolve(import.meta.dirname, '../../packages/components/src/tokens/tokens.json');
const isToken = (value: unknown): value is Token => typeof value === 'object' && value !== null && '$value' in value;

/** Every token below `tree`, its path joined by dots. */
function tokensOf(tree: Tree, path: string[] = []): [string, Token][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Token][] => {
    if (typeof value === 'string') return [];
    return isToken(value) ? [[[...path, key].join('.'), value]] : tokensOf(value, [...path, key]);
  });
}

function cssValue(token: Token['$value']): string {
  if (Array.isArray(token)) return token.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',');
  if (typeof token === 'object') return `${token.value}${token.unit}`;
  return String(token);
}

export const designTokens: Generator = async () => {
  const tree = JSON.parse(await readFile(source, 'utf8')) as Tree;
  const all = new Map(tokensOf(tree));
  const agency = new Map(tokensOf(createRequire(import.meta.url)('@digital-go-jp/design-tokens') as Tree));
  for (const [path, token] of all) {
    const ours = cssValue(token.$value);
    const theirs = cssValue(agency.get(path)?.$value ?? 'no such token');
    if (path.startsWith('Color.') && theirs !== ours)
      throw new Error(`tokens.json: ${path} is ${ours}, the Digital Agency has ${theirs}`);
  }
  const follow = (value: string): string =>
    value.replace(/^\{(.+)\}$/, (_, path: string) => {
      const target = all.get(path);
      if (!target) throw new Error(`tokens.json: ${path} does not exist`);
      return cssValue(target.$value);
    });

  // The design has sizes for body text of 16 px; the reader's own size is `--mizu-text-size` (base/text-size.ts).
  const ofTextSize = (px: string): string => `calc(var(--mizu-text-size)*${Number.parseFloat(px) / bodyText})`;
  const byGroup: Record<string, (px: string) => string> = {
    'mizu.font-size.': ofTextSize,
    'mizu.size.': (px) => `max(${px},${ofTextSize(px)})`,
  };
  const following = (path: string, value: string): string =>
    Object.entries(byGroup).find(([group]) => path.startsWith(group))?.[1](value) ?? value;

  const normal: string[] = [];
  const contrast: string[] = [];
  const forced: string[] = [];
  for (const [path, { $value, $extensions }] of all) {
    if (!path.startsWith('mizu.')) continue;
    const name = `--${path.replaceAll('.', '-')}`;
    const value = following(path, follow(cssValue($value)));
    const modes = $extensions?.['mizumado.modes'];
    normal.push(`${name}:${modes ? pair(value, follow(modes.dark)) : value}`);
    if (!modes) continue;
    contrast.push(`${name}:${pair(follow(modes.contrast), follow(modes['contrast-dark']))}`);
    forced.push(`${name}:${modes['forced-colors']}`);
  }
  const block = (lines: string[]): string => `:host {\n  ${lines.join(';\n  ')};\n}`;
  const text = `// Generated from src/tokens/tokens.json by \`npm run generate\`. Do not edit.
import { css } from 'lit';

/** Custom properties \`--mizu-*\`: light, dark (by \`color-scheme\`), high contrast and forced colours. */
export const tokens = css\`
${block(normal)}
@media (prefers-contrast: more) {
${block(contrast)}
}
@media (forced-colors: active) {
${block(forced)}
}
\`;
`;
  return [{ path: 'packages/components/src/generated/tokens.ts', text }];
};

function pair(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}
