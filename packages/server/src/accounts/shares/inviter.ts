import { namelessGiver } from './texts/index.ts';

/** What a mail program makes a link or an address of: a slash, an @, or a dot with letters on both sides. */
const linkLike = /[\/\\@＠／]|[\p{L}\p{N}\-][.．。｡]\p{L}{2,}/v;

/**
 * Who invites, as the message says. It reaches strangers under the utility's name, so a name that leads somewhere is left out.
 *
 * @param name what the account calls itself
 * @param lang language of the message
 */
export function inviterName(name: string | null, lang: string): string {
  if (name !== null && !linkLike.test(name)) return name;
  return namelessGiver(lang);
}
