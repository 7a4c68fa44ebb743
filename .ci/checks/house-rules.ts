/** Rules of the house that no ready-made linter knows: each a pattern, where it holds, and what to do instead. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { projectFiles, report, root } from './support.ts';

interface Rule {
  pattern: RegExp;
  files: RegExp;
  instead: string;
}

const code = /\.(?:ts|js|mjs|cjs)$/;
const shipped = /^packages\/(?:sdk|components|tariff|faq|procedures)\/src\/(?!generated\/|resources\/).*\.ts$/;
const written =
  /^(?!package-lock\.json)(?!\.ci\/checks\/house-rules\.ts).*\.(?:ts|js|mjs|cjs|md|mdx|yaml|json|html|css)$/;

const rules: Rule[] = [
  {
    pattern: /\sstyle=["'$]/,
    files: shipped,
    instead: 'a class, a part or a custom property: a strict CSP drops style attributes',
  },
  { pattern: /<style[\s>]/, files: shipped, instead: 'static styles: a strict CSP drops <style>' },
  { pattern: /\bunsafe(?:HTML|SVG|Static)\b/, files: code, instead: 'templates: text from outside must stay text' },
  {
    pattern: /\.(?:inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    files: code,
    instead: 'templates or textContent',
  },
  {
    pattern: /\blocalStorage\b|\bsessionStorage\b/,
    files: shipped,
    instead: 'nothing: what we know of a customer stays on the server',
  },
  { pattern: /\bdebugger\b/, files: code, instead: 'nothing' },
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, files: code, instead: 'the work, or an issue' },
  {
    pattern: /@ts-(?:ignore|nocheck)|eslint-disable(?!-(?:next-line|line) [\w@/, -]+ -- )/,
    files: code,
    instead: 'a fix; or eslint-disable-next-line RULE -- REASON',
  },
  {
    pattern: /catch\s*(?:\([^)]*\))?\s*\{\s*\}/,
    files: code,
    instead: 'handling the error, or a comment why it does not matter',
  },
  { pattern: /(?<![\w.])\/(?:work|tmp)\//, files: written, instead: 'a path that exists on every machine' },
];

/** Over this many lines a file does more than one thing. Data and generated files have no such limit. */
const mostLines = 400;
const measured = /^(?!.*\/generated\/)(?!packages\/sdk\/src\/resources\/)(?!openapi\/).*\.(?:ts|js|mjs)$/;

const wrong: string[] = [];
const files = (await projectFiles()).filter((file) => written.test(file));
for (const file of files) {
  const lines = (await readFile(resolve(root, file), 'utf8')).split('\n');
  if (measured.test(file) && lines.length > mostLines)
    wrong.push(`${file}: ${lines.length} lines; split it by responsibility (${mostLines} at most)`);
  for (const { pattern, files: where, instead } of rules) {
    if (!where.test(file)) continue;
    lines.forEach((line, index) => {
      if (pattern.test(line)) wrong.push(`${file}:${index + 1}: ${line.trim().slice(0, 80)}\n    instead: ${instead}`);
    });
  }
}
report(wrong, `${files.length} files keep the rules of the house`);
