/** One worker process as a server has it, for tests that kill it: DATABASE_URL, SMS_URL. */
import morioka from '@mizumado/utilities/morioka/config.json' with { type: 'json' };
import { connectPostgres } from '../../../../packages/server/src/database/postgres.ts';
import { startBossQueue } from '../../../../packages/server/src/messages/boss-queue.ts';
import { deliver } from '../../../../packages/server/src/messages/deliver.ts';
import { sendThrough } from '../../../../packages/server/src/messages/send.ts';
import { httpSms } from '../../../../packages/server/src/ports/sms/http.ts';
import { utilitiesFrom } from '../../../../packages/server/src/utility/registry.ts';
import type { UtilityConfig } from '../../../../packages/server/src/utility-config.ts';

const { DATABASE_URL: url = '', SMS_URL: smsUrl = '' } = process.env;
const log = (): void => undefined;
const { database } = connectPostgres({ url, log, connections: 3 });
const send = sendThrough({ sms: httpSms({ url: smsUrl }) });
const registry = utilitiesFrom([morioka as unknown as UtilityConfig]);
await startBossQueue({
  url,
  log,
  watchSeconds: 1,
  deliver: (key) => deliver({ database, utilities: registry, send, log }, key),
});
process.send?.('ready');
