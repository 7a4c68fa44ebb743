/** What stands for a giver without a name, or with one that does not belong into a message. */
const nameless: Readonly<Record<string, string>> = {
  ja: 'ご契約者',
  'ja-x-easy': '契約（けいやく）している人（ひと）',
  en: 'The contract holder',
};

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
  return nameless[lang] ?? nameless['ja'] ?? '';
}
