/** What a bundler makes of a program that takes some resources only. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { MizumadoClient, createClientWith as CreateClientWith } from '@mizumado/sdk';
import { seeded } from '../server/fixtures/seed.ts';
import { serviceUrl, startServer } from '../server/support/server.ts';

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(import.meta.dirname, '../..') },
    conditions: ['source'],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  });
  return outputFiles[0]!.text;
}

const whole = await bundled(`export { createClient } from '@mizumado/sdk';`);
const some = await bundled(`
  import { bills, createClientWith, session } from '@mizumado/sdk';
  export const open = (options) => createClientWith(options, { bills, session });`);

test('only what is imported is in the bundle', () => {
  for (const path of ['/faq/questions', '/account/passkeys', '/audit']) {
    assert.ok(whole.includes(path), path);
    assert.ok(!some.includes(path), path);
  }
  assert.ok(some.includes('GET /bills'));
  assert.ok(
    gzipSync(some).length < gzipSync(whole).length - 500,
    `${gzipSync(some).length} of ${gzipSync(whole).length} bytes`,
  );
});

test('what is in it works', async () => {
  const server = await startServer();
  const { open } = (await import(`data:text/javascript,${encodeURIComponent(some)}`)) as {
    open: (options: Parameters<typeof CreateClientWith>[0]) => Pick<MizumadoClient, 'bills' | 'session'>;
  };
  const client = open({ service: `${serviceUrl}/morioka/v1`, fetch: (request) => server.fetch(request) });
  const { customerNumber, confirmationNumber } = seeded.hanako;
  await client.session.create({ customerNumber, confirmationNumber });
  assert.ok((await client.bills.list()).items.length > 0);
});
