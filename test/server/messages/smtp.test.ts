import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { composeMessage } from '../../../packages/server/src/messages/compose.ts';
import type { Mail } from '../../../packages/server/src/ports/mail/mail.ts';
import { smtp } from '../../../packages/server/src/ports/mail/smtp.ts';
import { Refused } from '../../../packages/server/src/ports/refused.ts';
import { utilities } from '../support/server.ts';

const id = '6f1d2c1e-6f0a-4b7e-9d53-0f5c1f9d2a11';
const composed = composeMessage(utilities.morioka, {
  kind: 'mail',
  address: '',
  lang: 'ja',
  template: 'sign-in-code',
  values: { code: '012345', minutes: '10' },
});
const mail: Mail = { id, to: 'hanako@mail.example', lang: 'ja', ...composed };
const patience = { connect: 3_000, greeting: 3_000, silence: 3_000 };

/** A mail server of the test's own; `mails` are what it took, as they came. */
async function startMailServer(
  options: SMTPServerOptions = {},
): Promise<{ port: number; mails: string[]; envelopes: unknown[] }> {
  const mails: string[] = [];
  const envelopes: unknown[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          mails.push(Buffer.concat(chunks).toString());
          envelopes.push([
            envelope.mailFrom && envelope.mailFrom.address,
            envelope.rcptTo.map(({ address }) => address),
          ]);
          done();
        });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  after(() => new Promise<void>((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, mails, envelopes };
}

/** Words of a header, whose charset is written out (RFC 2047) and whose lines are folded. */
function header(mail: string, name: string): string {
  const [head = ''] = mail.split('\r\n\r\n');
  const value = new RegExp(`^${name}: (.*)$`, 'mi').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1] ?? '';
  return value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : decodeURIComponent(text.replaceAll('_', ' ').replaceAll('=', '%')),
    );
}

/** The part of a mail of one media type, as text. */
function part(mail: string, type: string): string {
  const [, head = '', body = ''] =
    new RegExp(`(Content-Type: ${type}[\\s\\S]*?)\\r\\n\\r\\n([\\s\\S]*?)\\r\\n--`).exec(mail) ?? [];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  return Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
}

test('a mail arrives as text and HTML, from the utility, in its language, with the id of its message', async () => {
  const { port, mails, envelopes } = await startMailServer();
  const port_ = smtp({ url: `smtp://127.0.0.1:${port}`, patience });
  await port_.send(mail);
  await port_.send(mail);
  port_.close();
  const [first = '', second = ''] = mails;
  assert.deepEqual(envelopes[0], ['nyukin@water.morioka.example', ['hanako@mail.example']]);
  assert.equal(header(first, 'From').replaceAll('"', ''), '盛岡市上下水道局（見本） <nyukin@water.morioka.example>');
  assert.equal(header(first, 'To'), 'hanako@mail.example');
  assert.equal(header(first, 'Subject'), '認証コード 012345【盛岡市上下水道局（見本）】');
  assert.equal(header(first, 'Content-Language'), 'ja');
  assert.equal(header(first, 'Auto-Submitted'), 'auto-generated');
  assert.equal(header(first, 'Message-ID'), `<${id}@water.morioka.example>`);
  assert.equal(header(second, 'Message-ID'), header(first, 'Message-ID'));
  assert.equal(part(first, 'text/plain').replaceAll('\r\n', '\n').trim(), composed.text.trim());
  assert.equal(part(first, 'text/html').replaceAll('\r\n', '\n').trim(), composed.html.trim());
});

test('a receiver that would be two, or a header of its own, is refused before anything is sent', async () => {
  const { port, mails } = await startMailServer();
  const sender = smtp({ url: `smtp://127.0.0.1:${port}`, patience });
  for (const to of [
    'a@mail.example, b@mail.example',
    'a@mail.example\r\nBcc: b@mail.example',
    '<a@mail.example>',
    'a',
    '',
  ])
    await assert.rejects(sender.send({ ...mail, to }), Refused);
  await assert.rejects(sender.send({ ...mail, from: { name: 'x', address: 'a@b\r\nBcc: c@d' } }), Refused);
  await sender.send({
    ...mail,
    subject: 'a\r\nBcc: b@mail.example',
    from: { name: 'x\r\nBcc: c@mail.example', address: 'a@mail.example' },
  });
  sender.close();
  assert.equal(mails.length, 1);
  assert.doesNotMatch(mails[0]!.split('\r\n\r\n')[0]!, /^Bcc/m);
});

test('a receiver whom the server does not know is final; a server that is busy, wants a login or is not there is not', async () => {
  const answers: [SMTPServerOptions, boolean][] = [
    [
      { onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no such user'), { responseCode: 550 })) },
      true,
    ],
    [
      { onRcptTo: (_address, _session, done) => done(Object.assign(new Error('greylisted'), { responseCode: 451 })) },
      false,
    ],
    [
      {
        onMailFrom: (_address, _session, done) => done(Object.assign(new Error('who are you'), { responseCode: 553 })),
      },
      false,
    ],
    [{ authOptional: false }, false],
  ];
  for (const [options, final] of answers) {
    const { port } = await startMailServer(options);
    const sender = smtp({ url: `smtp://127.0.0.1:${port}`, patience });
    await assert.rejects(sender.send(mail), (error) => error instanceof Refused === final);
    sender.close();
  }
  const nobody = smtp({ url: 'smtp://127.0.0.1:9', patience });
  await assert.rejects(nobody.send(mail), (error) => !(error instanceof Refused));
  nobody.close();
});

test('nothing goes unencrypted to another machine, nor to one that cannot show who it is', async () => {
  // 0.0.0.0 reaches this machine, but does not look like it.
  const open = await startMailServer();
  const pretender = await startMailServer({ disabledCommands: [] });
  const secure = await startMailServer({ secure: true });
  for (const url of [
    `smtp://0.0.0.0:${open.port}`,
    `smtp://0.0.0.0:${pretender.port}`,
    `smtps://127.0.0.1:${secure.port}`,
  ]) {
    const sender = smtp({ url, patience });
    await assert.rejects(sender.send(mail), url);
    sender.close();
  }
  assert.deepEqual([open.mails, pretender.mails, secure.mails], [[], [], []]);
  const sender = smtp({ url: `smtp://0.0.0.0:${open.port}?tls=none`, patience });
  await sender.send(mail);
  sender.close();
  assert.equal(open.mails.length, 1);
});
