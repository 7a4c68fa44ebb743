/**
 * Packs every package, unpacks the tarballs outside the clone, and does there what a developer does first: loads every entry and copies every
 * example of the README files and guides.
 */
import { execFile } from 'node:child_process';
import { copyFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { report, root } from '../support.ts';
import { entryFaults } from './entries.ts';
import { examples } from './examples.ts';
import type { Example } from './examples.ts';
import { installPacked } from './install.ts';
import { surroundings } from './surroundings.ts';

const run = promisify(execFile);
const packages = ['tariff', 'faq', 'procedures', 'sdk', 'components', 'postgres', 'server', 'utilities'];
/** Runs a program in the folder. @returns what it complains of */
const complaints = async (folder: string, file: string, ...parameters: string[]): Promise<string[]> => {
  try {
    await run(process.execPath, [file, ...parameters], { cwd: folder, maxBuffer: 64 << 20 });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return [`${stdout}${stderr}`.trim()];
  }
};

const installation = await installPacked(packages);
const { folder } = installation;
try {
  const { faults, entries } = await entryFaults(installation);
  const all = await examples();
  const typed = all.filter(({ language }) => language === 'ts');
  faults.push(...(await typeFaults(typed)));
  const runnable = typed.filter(({ notRun }) => notRun === undefined);
  const places = Object.fromEntries(runnable.map((example) => [fileOf(example), example.place]));
  await copyFile(resolve(import.meta.dirname, 'run-examples.mjs'), join(folder, 'run-examples.mjs'));
  faults.push(...(await complaints(folder, 'run-examples.mjs', JSON.stringify(places))));
  for (const { place, code } of all.filter(({ language }) => language === 'js'))
    await transform(code).catch((error: unknown) => faults.push(`${place}: ${(error as Error).message}`));
  faults.push(...(await markupFaults(all.filter(({ language }) => language === 'html'))));
  for (const { place, notRun } of all) if (notRun !== undefined) console.log(`${place} is not run: ${notRun}`);
  report(
    faults,
    `${entries} entries load from their tarballs; ${all.length} examples hold, ${runnable.length} of them run`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** `README.md:53` → `README.md-53.ts` */
function fileOf({ place }: Example): string {
  return `${place.replaceAll(/[/:]/g, '-')}.ts`;
}

/** Holds examples against the declarations in the tarballs, as strict as the compiler can be. */
async function typeFaults(typed: readonly Example[]): Promise<string[]> {
  for (const example of typed) await writeFile(join(folder, fileOf(example)), `${example.code}\nexport {};\n`);
  await writeFile(join(folder, 'surroundings.d.ts'), surroundings);
  await cp(resolve(root, 'packages/utilities/chiba/tariff.json'), join(folder, 'tariff.json'));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    module: 'nodenext',
    lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node'],
    resolveJsonModule: true,
    // Declarations of other people's packages hold or not whatever we do.
    skipLibCheck: true,
  };
  const files = [...typed.map(fileOf), 'surroundings.d.ts'];
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = resolve(root, 'node_modules/@typescript/native/bin/tsc');
  const said = await complaints(folder, compiler, '-p', 'tsconfig.json');
  return said.map((text) => typed.reduce((named, example) => named.replaceAll(fileOf(example), example.place), text));
}

interface CustomElements {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

/** Tags and attributes must be some that the elements have. */
async function markupFaults(markup: readonly Example[]): Promise<string[]> {
  const text = await readFile(join(folder, 'node_modules/@mizumado/components/dist/custom-elements.json'), 'utf8');
  const declared = (JSON.parse(text) as CustomElements).modules.flatMap(({ declarations = [] }) => declarations);
  const known = new Map(
    declared.map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
  );
  return markup.flatMap(({ place, code }) =>
    [...code.matchAll(/<(mizu-[\w-]+)([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => {
      const allowed = known.get(tag);
      if (!allowed) return [`${place}: there is no <${tag}>`];
      const names = [...attributes.matchAll(/([\w-]+)(?==|\s|$)(?:="[^"]*")?/g)].map(([, name = '']) => name);
      const wrong = names.filter(
        (name) => !allowed.has(name) && !['lang', 'id', 'class', 'slot', 'hidden'].includes(name),
      );
      return wrong.map((name) => `${place}: <${tag}> has no attribute ${name}`);
    }),
  );
}
