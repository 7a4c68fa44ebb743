/**
 * Runs examples as they are written, one after the other, against the server from its tarball. What goes to `https://api.example.jp` reaches
 * that server; nothing else leaves. Copied beside the examples, so that what it imports comes from the tarballs.
 */
/* global Request */
import { createClient } from '@mizumado/sdk';
import { createMemoryServer, seedTab } from '@mizumado/server/memory';
import calendar from '@mizumado/utilities/morioka/calendar.json' with { type: 'json' };
import morioka from '@mizumado/utilities/morioka/config.json' with { type: 'json' };

const publicUrl = 'https://api.example.jp';
const service = `${publicUrl}/morioka/v1`;
const config = { ...morioka, calendar };
const pepper = 'of-the-examples';
const text = {
  question: '水道を止めるには',
  alternatives: ['ひっこすので水をとめたい'],
  short: '3営業日前までに',
  full: '',
  keywords: [],
};
const knowledgeBase = {
  utility: 'morioka',
  entries: [
    {
      id: 'stop',
      category: 'moving',
      texts: { ja: text },
      links: [],
      action: null,
      validFrom: null,
      validTo: null,
      office: 'customer-centre',
      source: { title: { ja: '手続き' }, href: '/', updatedOn: '2026-10-01' },
    },
  ],
  facts: {},
  concepts: [],
  emergencies: [],
  dialogues: [],
  greeting: { text: { ja: 'ご用件をお聞かせください。' }, quickReplies: [] },
};
const server = await createMemoryServer({
  utilities: [config],
  publicUrl,
  pepper,
  allowedOrigins: ['https://www.city.example.jp'],
  seed: (_, database) => seedTab(database, { utility: 'morioka', pepper }),
});
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith(`${publicUrl}/`)) throw new TypeError(`An example asks ${request.url}`);
  return server.fetch(request);
};

const client = createClient({ service });
await client.session.create({ customerNumber: '123456789', confirmationNumber: '123456' });
const billId = (await client.bills.list()).items[0].id;
const ignored = () => undefined;
Object.assign(globalThis, {
  service,
  client,
  billId,
  config,
  knowledgeBase,
  cookie: '',
  app: { fetch: server.handle },
  show: ignored,
  showMaintenance: ignored,
  signInAgain: ignored,
});

console.log = ignored;
for (const [file, place] of Object.entries(JSON.parse(process.argv[2]))) {
  try {
    await import(`./${file}`);
  } catch (error) {
    console.error(`${place} ends with:`, error);
    process.exitCode = 1;
  }
}
await server.close();
