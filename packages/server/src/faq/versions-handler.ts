import { asStaff } from '../database/tenant.ts';
import { invalidRequest, Problem } from '../http/problem.ts';
import { pageOf, part, positionIn } from '../http/cursor.ts';
import type { Handler } from '../http/handler.ts';
import { beginDraft, existing, requireDraft } from './drafts.ts';
import { deleteEntry, putEntries, selectEntries } from './entries-store.ts';
import { publishVersion } from './publish.ts';
import { indexInUse } from './published.ts';
import { selectVersions, setPublication, takeTurns } from './versions-store.ts';
import type { KnowledgeEntry } from './versions-store.ts';
import type { FaqNeeds } from './needs.ts';

export const listVersions: Handler<'faq.listVersions', FaqNeeds> = async ({ utility, query }, services) => {
  const position = positionIn(query.cursor, [part.number]);
  // Publishes the utility's first version if there is none yet.
  await indexInUse(services, utility, 'ja');
  const rows = await asStaff(services.database, utility.id, (transaction) =>
    selectVersions(transaction, utility.id, services.clock(), query.limit + 1, position && Number(position[0])),
  );
  return {
    status: 200,
    body: pageOf(
      rows,
      query.limit,
      (version) => version,
      ({ version }) => [String(version)],
    ),
  };
};

export const getVersion: Handler<'faq.getVersion', FaqNeeds> = ({ utility, path }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    const version = await existing(transaction, utility.id, clock(), path.version);
    return { status: 200, body: { ...version, entries: await selectEntries(transaction, utility.id, path.version) } };
  });

export const createVersion: Handler<'faq.createVersion', FaqNeeds> = async ({ utility, body }, services) => {
  const twice = body.entries && firstTwice(body.entries);
  if (twice !== undefined)
    throw invalidRequest({
      in: 'body',
      path: `/entries/${twice}/id`,
      code: 'uniqueItems',
      message: 'must be given once',
    });
  await indexInUse(services, utility, 'ja');
  return asStaff(services.database, utility.id, async (transaction) => {
    const version = await beginDraft(transaction, utility.id, body, services);
    return { status: 201, body: await existing(transaction, utility.id, services.clock(), version) };
  });
};

/** Position of the first entry with a duplicate id. */
function firstTwice(entries: readonly KnowledgeEntry[]): number | undefined {
  const seen = new Set<string>();
  const position = entries.findIndex(({ id }) => seen.size === seen.add(id).size);
  return position < 0 ? undefined : position;
}

export const putEntry: Handler<'faq.putEntry', FaqNeeds> = ({ utility, path, body }, { database, clock }) => {
  if (body.id !== path.entryId)
    throw invalidRequest({ in: 'body', path: '/id', code: 'const', message: 'must be the id in the path' });
  return asStaff(database, utility.id, async (transaction) => {
    await requireDraft(transaction, utility.id, clock(), path.version);
    await putEntries(transaction, utility.id, path.version, [body]);
    return { status: 200, body: { version: path.version, entry: body } };
  });
};

export const removeEntry: Handler<'faq.deleteEntry', FaqNeeds> = ({ utility, path }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    await requireDraft(transaction, utility.id, clock(), path.version);
    if (!(await deleteEntry(transaction, utility.id, path.version, path.entryId))) throw new Problem('not-found');
    return { status: 204, body: undefined };
  });

export const publish: Handler<'faq.publish', FaqNeeds> = ({ utility, path, body }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    const now = clock();
    await takeTurns(transaction, utility.id);
    const { state, entryCount } = await existing(transaction, utility.id, now, path.version);
    if (state === 'published' || state === 'superseded' || entryCount === 0)
      throw new Problem('not-publishable', { incomplete: [] });
    const incomplete = await publishVersion(transaction, utility, path.version, publicationTime(body.publishAt, now));
    if (incomplete.length > 0) throw new Problem('not-publishable', { incomplete });
    return { status: 200, body: await existing(transaction, utility.id, now, path.version) };
  });

/**
 * A past time means now, because no reader has seen the version yet.
 *
 * @throws Problem 400 for an instant that does not exist
 */
function publicationTime(publishAt: string | null, now: Date): Date {
  const wanted = publishAt === null ? now.getTime() : Date.parse(publishAt);
  if (Number.isNaN(wanted))
    throw invalidRequest({ in: 'body', path: '/publishAt', code: 'format', message: 'must be an instant that exists' });
  return new Date(Math.max(wanted, now.getTime()));
}

export const unschedule: Handler<'faq.unschedule', FaqNeeds> = ({ utility, path }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    const now = clock();
    await takeTurns(transaction, utility.id);
    const { state } = await existing(transaction, utility.id, now, path.version);
    if (state !== 'scheduled') throw new Problem('not-a-draft');
    await setPublication(transaction, utility.id, path.version, null);
    return { status: 200, body: await existing(transaction, utility.id, now, path.version) };
  });
