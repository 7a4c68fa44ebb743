import { openIndex } from '@mizumado/faq';
import type { Faq, FaqIndex } from '@mizumado/faq';
import { asVisitor } from '../database/tenant.ts';
import { languagesToTry } from '../language.ts';
import type { UtilityConfig } from '../utility-config.ts';
import { selectIndexInUse, selectIndexText } from './index-store.ts';
import type { IndexInUse } from './index-store.ts';
import { publishFirst } from './publish.ts';
import type { PublishingNeeds } from './publish.ts';

/** Recently requested knowledge bases by utility and ETag, which identifies one text. */
export interface PublishedFaqs {
  texts: Map<string, Promise<string>>;
  opened: Map<string, Promise<Faq>>;
  /**
   * Running first publications by utility. One takes seconds; other requests wait for it without holding a database
   * connection.
   */
  first: Map<string, Promise<boolean>>;
}

/** Most cached items of each kind; a text takes about a megabyte. */
const most = 16;

export function publishedFaqs(): PublishedFaqs {
  return { texts: new Map(), opened: new Map(), first: new Map() };
}

/** What reading the knowledge base needs: it publishes the first version itself. */
export interface ReadingNeeds extends PublishingNeeds {
  /** Knowledge bases that were asked for lately. */
  published: PublishedFaqs;
}

/**
 * The index in use in the first language it has: the requested one or what stands in for it, the utility's own. If
 * nothing was published yet, publishes the utility's files.
 *
 * @returns undefined when the utility has none
 */
export async function indexInUse(
  services: ReadingNeeds,
  utility: UtilityConfig,
  language: string,
): Promise<IndexInUse | undefined> {
  const languages = [...new Set([...languagesToTry(language), ...utility.languages])];
  const find = () =>
    asVisitor(services.database, utility.id, (transaction) =>
      selectIndexInUse(transaction, utility.id, services.clock(), languages),
    );
  const found = await find();
  if (found) return found;
  return (await firstPublication(services, utility)) ? find() : undefined;
}

function firstPublication(services: ReadingNeeds, utility: UtilityConfig): Promise<boolean> {
  const { first } = services.published;
  const underWay = first.get(utility.id) ?? publishFirst(services, utility).finally(() => first.delete(utility.id));
  first.set(utility.id, underWay);
  return underWay;
}

/** JSON of the index in use. */
export function indexText(
  { database, published }: ReadingNeeds,
  utilityId: string,
  { version, language, etag }: IndexInUse,
): Promise<string> {
  return kept(published.texts, `${utilityId} ${language} ${etag}`, async () => {
    const text = await asVisitor(database, utilityId, (transaction) =>
      selectIndexText(transaction, utilityId, version, language),
    );
    if (text === undefined) throw new Error(`The index ${language} of version ${version} of ${utilityId} is gone`);
    return text;
  });
}

/** The index in use, opened for today. */
export function openedIndex(services: ReadingNeeds, utilityId: string, today: string, inUse: IndexInUse): Promise<Faq> {
  return kept(services.published.opened, `${utilityId} ${inUse.language} ${inUse.etag} ${today}`, async () => {
    const index = JSON.parse(await indexText(services, utilityId, inUse)) as FaqIndex;
    return openIndex(index, { today });
  });
}

/** Returns the cached value of a key or creates it. Evicts the oldest value; does not cache a failure. */
function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  made.catch(() => map.delete(key));
  if (map.size > most) map.delete(map.keys().next().value ?? key);
  return made;
}
