/** What the router knows without any handler: paths, methods, media types, sizes, encodings, caching, headers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { billId, seeded } from '../fixtures/seed.ts';
import { apiOperations } from '../support/api.ts';
import { operatorToken, problemOf, serviceUrl, signedIn, startServer, Visitor } from '../support/server.ts';

const server = await startServer({ bodyLimits: { json: 1000, stream: 5000 } });
const visitor = await signedIn(server, seeded.hanako);

async function faultOf(response: Response): Promise<[string, string, string] | undefined> {
  assert.equal(response.status, 400);
  const { errors } = (await response.json()) as { errors: { in: string; path: string; code: string }[] };
  return errors[0] && [errors[0].in, errors[0].path, errors[0].code];
}

test('unknown paths and utilities are not found', async () => {
  for (const path of ['/nothing', '/bills/', '//bills', '/BILLS', '/bills/x/y'])
    assert.equal(await problemOf(await visitor.send(path)), 'not-found', path);
  const root = await server.handle(new Request(`${serviceUrl}/`));
  assert.equal(await problemOf(root), 'not-found');
  assert.equal(await problemOf(await new Visitor(server, 'atlantis').send('/utility')), 'utility-unknown');
  assert.equal(await problemOf(await new Visitor(server, 'MORIOKA').send('/utility')), 'utility-unknown');
  assert.equal(await problemOf(await new Visitor(server, '__proto__').send('/utility')), 'utility-unknown');
});

const byPath = Map.groupBy(apiOperations, ({ path }) => path);
for (const [path, operations] of byPath) {
  test(`${path}: other methods are 405 and say which are allowed`, async () => {
    const methods = operations.map(({ method }) => method);
    const target = path.replaceAll(/\{(\w+)\}/g, billId(seeded.hanako, 1));
    const expected = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'BREW'].filter((one) => !methods.includes(one))) {
      const response = await visitor.send(target, { method });
      assert.equal(response.status, 405, method);
      assert.deepEqual(response.headers.get('Allow')?.split(', ').sort(), expected);
      assert.equal(await problemOf(response), 'method-not-allowed');
    }
    const options = await visitor.send(target, { method: 'OPTIONS' });
    assert.equal(options.status, 204);
    assert.deepEqual(options.headers.get('Allow')?.split(', ').sort(), expected);
  });
}

test('HEAD is GET without the body', async () => {
  const [get, head] = [await visitor.send('/bills'), await visitor.send('/bills', { method: 'HEAD' })];
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  assert.equal(head.headers.get('ETag'), get.headers.get('ETag'));
});

test('parameters: unknown, doubled, wrongly typed and wrongly encoded ones are named', async () => {
  assert.deepEqual(await faultOf(await visitor.send('/bills?color=red')), ['query', 'color', 'additionalProperties']);
  assert.deepEqual(await faultOf(await visitor.send('/bills?__proto__=1')), [
    'query',
    '__proto__',
    'additionalProperties',
  ]);
  assert.deepEqual(await faultOf(await visitor.send('/bills?limit=1&limit=2')), ['query', 'limit', 'maxItems']);
  assert.deepEqual(await faultOf(await visitor.send('/bills?state=%C3%28')), ['query', 'state', 'percent-encoding']);
  assert.deepEqual(await faultOf(await visitor.send('/bills?from=2026-02-30')), ['query', 'from', 'format']);
  assert.deepEqual(await faultOf(await visitor.send('/bills?from=0000-01-01')), ['query', 'from', 'format']);
  assert.deepEqual(await faultOf(await visitor.send('/usage')), ['query', 'contractId', 'required']);
  assert.deepEqual(await faultOf(await visitor.send('/bills/%zz')), ['path', 'billId', 'minLength']);
  for (const limit of ['0', '101', '1.0', '1e1', '0x10', '', '%2010', 'ten'])
    assert.equal((await faultOf(await visitor.send(`/bills?limit=${limit}`)))?.[1], 'limit', limit);
  for (const cursor of [
    'x',
    'AAAA',
    btoa('2026-02-31|' + billId(seeded.hanako, 1)).replaceAll('=', ''),
    btoa('2026-10-31').replaceAll('=', ''),
  ]) {
    assert.deepEqual(
      await faultOf(await visitor.send(`/bills?cursor=${cursor}`)),
      ['query', 'cursor', 'format'],
      cursor,
    );
  }
});

test('a parameter without value gets its default', async () => {
  const { items } = await visitor.get<{ items: unknown[] }>('/bills');
  assert.equal(items.length, 8);
});

test('bodies: missing, malformed, not UTF-8, of another shape', async () => {
  const post = (body: string | Uint8Array | undefined, headers: Record<string, string> = {}) =>
    new Visitor(server).send('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
    });
  assert.deepEqual(await faultOf(await post(undefined)), ['body', '', 'required']);
  assert.deepEqual(await faultOf(await post('')), ['body', '', 'required']);
  assert.deepEqual(await faultOf(await post('{"customerNumber":')), ['body', '', 'json']);
  assert.deepEqual(await faultOf(await post(Uint8Array.of(0x22, 0xff, 0x22))), ['body', '', 'utf-8']);
  assert.deepEqual(await faultOf(await post('[]')), ['body', '', 'type']);
  assert.deepEqual(await faultOf(await post('{"customerNumber":"1"}')), ['body', '', 'required']);
  assert.deepEqual(await faultOf(await post('{"customerNumber":1,"confirmationNumber":"1"}')), [
    'body',
    '/customerNumber',
    'type',
  ]);
  assert.deepEqual(await faultOf(await post('{"customerNumber":"1","confirmationNumber":"1","x":1}')), [
    'body',
    '',
    'unevaluatedProperties',
  ]);
});

test('bodies: a media type, charset or encoding that is not taken is 415', async () => {
  const post = (headers: Record<string, string>) =>
    new Visitor(server).send('/session', { method: 'POST', body: '{}', headers });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    '',
    'application/jsonp',
  ]) {
    assert.equal(await problemOf(await post({ 'Content-Type': type })), 'unsupported-media-type', type);
  }
  assert.equal(
    await problemOf(await post({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })),
    'unsupported-media-type',
  );
  assert.equal((await post({ 'Content-Type': 'Application/JSON; Charset="UTF-8"' })).status, 400);
});

test('bodies: too large is 413, by its announced length or while it streams', async () => {
  const large = JSON.stringify({ customerNumber: '1', confirmationNumber: 'x'.repeat(1000) });
  assert.equal(await problemOf(await visitor.send('/session', { method: 'POST', body: large })), 'payload-too-large');
  const line = new TextEncoder().encode('{"x": 1}\n');
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += line.length;
      controller.enqueue(line);
    },
  });
  const request = new Request(`${serviceUrl}/morioka/v1/imports/bills`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${operatorToken}`, 'Content-Type': 'application/jsonl' },
    body: endless,
    duplex: 'half',
  } as RequestInit);
  const response = await server.handle(request);
  assert.equal(await problemOf(response), 'payload-too-large');
  assert.ok(sent < 100_000, `${sent} bytes were taken`);
});

test('operators need their token', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${operatorToken}`, `Bearer ${operatorToken}x`]) {
    const response = await visitor.send(`/import-reports/${billId(seeded.hanako, 1)}`, {
      headers: { Authorization: authorization },
    });
    assert.equal(await problemOf(response), 'operator-required', authorization);
  }
  const withToken = { headers: { Authorization: `Bearer ${operatorToken}` } };
  assert.equal(
    await problemOf(await visitor.send(`/import-reports/${billId(seeded.hanako, 1)}`, withToken)),
    'not-found',
  );
  const closed = await startServer({ operatorToken: '' });
  assert.equal(
    await problemOf(
      await new Visitor(closed).send(`/import-reports/${billId(seeded.hanako, 1)}`, {
        headers: { Authorization: 'Bearer ' },
      }),
    ),
    'operator-required',
  );
});

test('an import goes in, and its report can be asked for', async () => {
  const headers = { Authorization: `Bearer ${operatorToken}`, 'Content-Type': 'text/csv; charset=utf-8' };
  const response = await visitor.send('/imports/customers', {
    method: 'POST',
    headers,
    body: 'customerReference,name\r\n',
  });
  assert.equal(response.status, 200);
  const report = (await response.json()) as { id: string };
  assert.deepEqual(
    await (
      await visitor.send(`/import-reports/${report.id}`, { headers: { Authorization: headers.Authorization } })
    ).json(),
    report,
  );
});

test('the copy at hand still holds: 304 without a body, for that copy only', async () => {
  for (const path of [
    '/utility',
    '/contracts',
    '/bills',
    `/bills/${billId(seeded.hanako, 1)}`,
    '/readings',
    `/usage?contractId=${seeded.hanako.contractId}`,
  ]) {
    const tag = (await visitor.send(path)).headers.get('ETag') ?? '';
    assert.match(tag, /^W\/"[^"]+"$/, path);
    for (const header of [tag, tag.slice(2), `"x", ${tag}`, '*']) {
      const response = await visitor.send(path, { headers: { 'If-None-Match': header } });
      assert.equal(response.status, 304, header);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('ETag'), tag);
    }
    assert.equal((await visitor.send(path, { headers: { 'If-None-Match': 'W/"x"' } })).status, 200);
  }
  const [all, one] = [await visitor.send('/bills'), await visitor.send('/bills?limit=1')];
  assert.notEqual(all.headers.get('ETag'), one.headers.get('ETag'));
});

test('every answer carries the security headers, errors too', async () => {
  for (const response of [
    await visitor.send('/bills'),
    await visitor.send('/nothing'),
    await visitor.send('/bills', { method: 'PUT' }),
    await server.handle(new Request(`${serviceUrl}/healthz`)),
  ]) {
    const { headers } = response;
    assert.equal(headers.get('Content-Security-Policy'), "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Strict-Transport-Security'), 'max-age=31536000');
  }
});

test('too many requests from one address wait; from another they do not', async () => {
  const strict = await startServer({ requestLimit: { burst: 3, perSecond: 0.001 } });
  const [busy, quiet] = [new Visitor(strict, 'morioka', '192.0.2.1'), new Visitor(strict, 'morioka', '192.0.2.2')];
  for (let count = 0; count < 3; count += 1) assert.equal((await busy.send('/utility')).status, 200);
  const response = await busy.send('/utility');
  assert.equal(response.status, 429);
  assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
  assert.equal((await quiet.send('/utility')).status, 200);
});

test('the log names the operation and no personal data', async () => {
  const lines: string[] = [];
  const logged = await startServer({ log: (entry) => lines.push(JSON.stringify(entry)) });
  const reader = await signedIn(logged, seeded.hanako);
  await reader.get(`/bills?contractId=${seeded.hanako.contractId}`);
  await reader.send('/bills?state=secret-value');
  const text = lines.join('\n');
  assert.match(text, /"operation":"bills.list","status":200/);
  for (const secret of [
    seeded.hanako.customerNumber,
    '000001',
    seeded.hanako.name,
    seeded.hanako.contractId,
    seeded.hanako.customerId,
    'secret-value',
    '192.0.2.1',
    reader.csrfToken,
    reader.cookie.split('=')[1]!,
  ]) {
    assert.ok(!text.includes(secret), secret);
  }
});
