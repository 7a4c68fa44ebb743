import { commonValues, templates } from './texts.ts';
import { messageTexts } from './index.ts';

const frameParts = ['code', 'security', 'closing'];
/** Values without which a message is useless. */
const indispensable: readonly string[] = ['code', 'page'];
/** Parts that are paragraphs; the others are one text. */
const inParagraphs = [...frameParts, 'body'];

/** Whether a value is a record or array, to walk through hand-written files. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds faults in a utility's own wording: unknown languages, templates, parts, and values that the message does not
 * have.
 *
 * @param wording parsed file: language → template or `frame` → part → text
 * @returns one sentence per fault, naming its place
 */
export function checkTexts(wording: unknown): string[] {
  if (wording === undefined) return [];
  if (!isRecord(wording)) return ['`messages.texts` must be an object'];
  return Object.entries(wording).flatMap(([language, byTemplate]) => {
    const place = `messages.texts.${language}`;
    if (!Object.hasOwn(messageTexts, language))
      return [`\`${place}\`: there are messages in ${Object.keys(messageTexts).join(', ')} only`];
    if (!isRecord(byTemplate)) return [`\`${place}\` must be an object`];
    return Object.entries(byTemplate).flatMap(([template, parts]) =>
      checkTemplate(`${place}.${template}`, template, parts),
    );
  });
}

function checkTemplate(place: string, template: string, parts: unknown): string[] {
  const own =
    template === 'frame'
      ? []
      : Object.hasOwn(templates, template)
        ? templates[template as keyof typeof templates]
        : undefined;
  if (!own) return [`\`${place}\`: there is no such message`];
  if (!isRecord(parts)) return [`\`${place}\` must be an object`];
  const known = template === 'frame' ? frameParts : ['subject', 'body', 'sms'];
  const values: readonly string[] = [...own, ...commonValues];
  return Object.entries(parts).flatMap(([part, text]) => {
    if (!known.includes(part)) return [`\`${place}.${part}\`: a part is one of ${known.join(', ')}`];
    const lines: unknown[] = inParagraphs.includes(part) ? (Array.isArray(text) ? text : [undefined]) : [text];
    if (lines.length === 0 || !lines.every((line): line is string => typeof line === 'string' && line !== ''))
      return [`\`${place}.${part}\` must be ${inParagraphs.includes(part) ? 'a list of texts' : 'a text'}`];
    const lacking =
      part === 'subject'
        ? []
        : own.filter((name) => indispensable.includes(name) && !lines.some((line) => line.includes(`{${name}}`)));
    const unknown = lines.flatMap((line) =>
      [...line.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => (values.includes(name) ? [] : [name])),
    );
    return [
      ...unknown.map((name) => `\`${place}.${part}\` names {${name}}; it may name ${values.join(', ')}`),
      ...lacking.map((name) => `\`${place}.${part}\` must name {${name}}`),
    ];
  });
}
