/** The cases of both utilities on the real server, in this process, be it Node or a browser tab. */
import type { Tariff } from '@mizumado/tariff';
import type { FaqSource } from '@mizumado/faq';
import { asStaff } from '@mizumado/server';
import type { Assistant, UtilityConfig } from '@mizumado/server';
import { createMemoryServer } from '@mizumado/server/memory';
import type { MemoryServer, SentMessage } from '@mizumado/server/memory';
import chibaCalendar from '@mizumado/utilities/chiba/calendar.json' with { type: 'json' };
import chiba from '@mizumado/utilities/chiba/config.json' with { type: 'json' };
import chibaTariff from '@mizumado/utilities/chiba/tariff.json' with { type: 'json' };
import moriokaCalendar from '@mizumado/utilities/morioka/calendar.json' with { type: 'json' };
import morioka from '@mizumado/utilities/morioka/config.json' with { type: 'json' };
import moriokaTariff from '@mizumado/utilities/morioka/tariff.json' with { type: 'json' };
import { openAccount } from '../account-session.ts';
import type { AccountSession, AccountWish } from '../account-session.ts';
import { now } from './calendar.ts';
import { cases } from './cases.ts';
import type { CaseName } from './cases.ts';
import { caseFiles, customerNumberOf } from './files.ts';
import type { CaseUtility } from './files.ts';

export const utilities = {
  morioka: { tariff: moriokaTariff as unknown as Tariff, digits: 9 },
  chiba: { tariff: chibaTariff as unknown as Tariff, digits: 10 },
} satisfies Record<string, CaseUtility>;

export type UtilityId = keyof typeof utilities;

const configs: Readonly<Record<UtilityId, UtilityConfig>> = {
  morioka: { ...morioka, calendar: moriokaCalendar } as UtilityConfig,
  chiba: { ...chiba, calendar: chibaCalendar } as UtilityConfig,
};

const operatorToken = 'operator-of-the-cases';

/** Takes the cases in as an operator's program would, through the import. */
async function takeIn(server: MemoryServer, id: UtilityId): Promise<void> {
  for (const [kind, body] of caseFiles(utilities[id])) {
    const response = await server.handle(
      new Request(`https://service.example/${id}/v1/imports/${kind}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/jsonl' },
        body,
      }),
    );
    const report = (await response.json()) as { state?: string };
    if (report.state !== 'taken') throw new Error(`The ${kind} of ${id} were refused: ${JSON.stringify(report)}`);
  }
}

/**
 * Starts the server with its clock on the day of the cases. Every answer is held against the API.
 *
 * @param origin of the pages that may ask it
 * @param faqSources what the chatbot knows
 * @param assistants language models, by utility
 */
export async function buildTown(
  origin: string,
  faqSources: readonly FaqSource[] = [],
  assistants: Readonly<Partial<Record<UtilityId, Assistant>>> = {},
): Promise<MemoryServer> {
  const server = await createMemoryServer({
    utilities: Object.values(configs),
    allowedOrigins: [origin],
    faqSources,
    assistants,
    operatorToken,
    clock: () => now,
    validateResponses: true,
    requestLimit: { burst: 1_000_000, perSecond: 1000 },
  });
  for (const id of Object.keys(utilities) as UtilityId[]) await takeIn(server, id);
  return server;
}

/** Makes an account that holds all contracts of a case, and signs it in. */
export async function openCaseAccount(
  server: MemoryServer,
  id: UtilityId,
  name: CaseName,
  level?: AccountWish['level'],
): Promise<AccountSession> {
  const numbers = cases[name].supplies.map((supply) => customerNumberOf(supply, utilities[id]));
  const contracts = await asStaff(server.db, id, (transaction) =>
    transaction
      .selectFrom('contracts')
      .select('id')
      .where('utility_id', '=', id)
      .where('customer_number', 'in', numbers)
      .execute(),
  );
  return openAccount(server.db, configs[id], {
    contractIds: contracts.map((contract) => contract.id),
    name: cases[name].name,
    ...(level && { level }),
  });
}

/** The newest message to a mail address or phone number, once everything under way has been sent. @throws Error when there is none */
export async function newestMessageTo(server: MemoryServer, address: string): Promise<SentMessage> {
  await server.outbox.idle();
  const message = server.outbox.messages.findLast((one) => one.address === address);
  if (!message) throw new Error(`Nothing was sent to ${address}`);
  return message;
}
