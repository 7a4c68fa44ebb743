/**
 * `npm run faq:index`: builds the index of a utility's knowledge base from its files, for a web server or cache that
 * serves it as a file. Our own server builds it itself.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIndex } from '@mizumado/faq/build';
import { readFaqSource } from '../faq/source-files.ts';
import { sampleUtilities } from '../utility/registry-files.ts';

const usage = `Makes the index of a knowledge base.

  npm run faq:index -- --utility morioka [--lang ja] [--out FILE]

  --utility ID     whose
  --lang LANG      ja (unless given), en, ja-x-easy, …
  --out FILE       where to; to the terminal unless given
  --folder FOLDER  where the utilities' folders are; the samples' unless given`;

function main(): void {
  const { values } = parseArgs({
    options: {
      utility: { type: 'string' },
      lang: { type: 'string', default: 'ja' },
      out: { type: 'string' },
      folder: { type: 'string', default: sampleUtilities },
    },
  });
  if (values.utility === undefined) throw new Error(usage);
  const index = buildIndex(readFaqSource(values.folder, values.utility), values.lang);
  const json = `${JSON.stringify(index)}\n`;
  if (values.out === undefined) process.stdout.write(json);
  else {
    writeFileSync(values.out, json);
    console.log(
      `${index.entries.length} entries, ${index.postings.length} terms, ${Math.round(json.length / 1000)} KB → ${values.out}`,
    );
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
