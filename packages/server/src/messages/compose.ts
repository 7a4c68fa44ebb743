import { bestText } from '../language.ts';
import type { LocalizedText, UtilityConfig } from '../utility-config.ts';
import { fill, oneLine, withoutLinks } from './fill.ts';
import { mailHtml } from './mail-html.ts';
import type { Message } from './outbox.ts';
import { textLanguage, messageTexts } from './texts/index.ts';
import type { OwnWording } from './texts/index.ts';
import { endings } from './texts/texts.ts';

/** A message as the receiver sees it. */
export interface ComposedMessage {
  /** Sender. For an SMS, `name` is empty and `address` is the utility's id at the SMS service. */
  from: { name: string; address: string };
  /** Empty for an SMS. */
  subject: string;
  text: string;
  /** Empty for an SMS. */
  html: string;
}

/** Values that a person typed and other people receive, so they must not look like links. */
const chosenByPeople = ['inviter', 'name'];

/**
 * Composes a message in its utility's wording. Plain text and HTML have the same content; the mail loads nothing and
 * does not track reading.
 */
export function composeMessage(
  utility: UtilityConfig,
  { kind, lang, template, values: given }: Message,
): ComposedMessage {
  const { messages, contact } = utility;
  const language = textLanguage(lang);
  const own = (messages.texts as OwnWording | undefined)?.[language];
  const { subject, body, sms } = { ...messageTexts[language][template], ...own?.[template] };
  const frame = { ...messageTexts[language].frame, ...own?.frame };

  const inLanguage = (text: LocalizedText): string => bestText(text, language);
  const values = {
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        chosenByPeople.includes(name) ? withoutLinks(value) : oneLine(value),
      ]),
    ),
    utility: inLanguage(utility.name),
    office: inLanguage(contact.office),
    phone: contact.phone,
    hours: inLanguage(contact.hours),
    customerNumberLabel: inLanguage(utility.customerNumber.label),
  };

  if (kind === 'sms') {
    const text = [fill(sms, values), ...boundCode(utility, given['code'])].join('\n');
    return { from: { name: '', address: messages.smsSender }, subject: '', text, html: '' };
  }
  const ending = endings[template];
  const letter = { body: [...body, ...(ending === 'none' ? [] : frame[ending])], closing: frame.closing };
  const title = oneLine(fill(subject, values));
  return {
    from: { name: oneLine(inLanguage(messages.from.name)), address: messages.from.address },
    subject: title,
    text: `${[...letter.body, '--', ...letter.closing].map((paragraph) => fill(paragraph, values)).join('\n\n')}\n`,
    html: mailHtml(language, title, letter, values),
  };
}

/**
 * Last line of an SMS with a code. It binds the code to the utility's site, so that phones offer it only there
 * (https://wicg.github.io/sms-one-time-codes/).
 */
function boundCode({ signIn, allowedOrigins }: UtilityConfig, code: string | undefined): string[] {
  const site = signIn.passkeyDomain ?? URL.parse(allowedOrigins[0] ?? '')?.hostname;
  return code === undefined || !site ? [] : [`@${site} #${code}`];
}
