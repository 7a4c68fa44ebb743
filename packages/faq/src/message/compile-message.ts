import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { MessagePattern, MessagePart } from './message.ts';

/**
 * Parses a text of ICU MessageFormat. Runs when an index is built, so that readers load no parser. Arguments may be
 * plain, `number`, `date` (`{day, date}`, with the year `{day, date, long}`), `plural` and `select`; the rest of ICU is
 * refused.
 *
 * @throws Error that says what is wrong and where
 */
export function compileMessage(text: string): MessagePattern {
  try {
    // Angle brackets are plain text, because our texts have no markup.
    return compiled(parse(text, { ignoreTag: true, requiresOtherClause: true }), undefined);
  } catch (error) {
    throw new Error(`This text is not MessageFormat: ${text}`, { cause: error });
  }
}

/** @param counted argument of the surrounding plural, for which `#` stands */
function compiled(elements: readonly MessageFormatElement[], counted: string | undefined): MessagePattern {
  return elements.map((element): MessagePart => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.argument:
        return { arg: element.value };
      case TYPE.number:
        if (element.style) break;
        return { arg: element.value, as: 'number' };
      case TYPE.date:
        if (element.style && element.style !== 'long') break;
        return { arg: element.value, as: 'date', ...(element.style && { long: true }) };
      case TYPE.pound:
        return { arg: counted ?? '', as: 'number' };
      case TYPE.plural:
        if (element.offset !== 0 || element.pluralType !== 'cardinal') break;
        return { arg: element.value, as: 'plural', options: optionsOf(element.options, element.value) };
      case TYPE.select:
        return { arg: element.value, as: 'select', options: optionsOf(element.options, undefined) };
    }
    throw new Error(`Of ICU MessageFormat, this is not taken: ${JSON.stringify(element)}`);
  });
}

const optionsOf = (
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  counted: string | undefined,
): Record<string, MessagePattern> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name.replace('=', ''), compiled(value, counted)]),
  );

/** Names of all values that a text can need. */
export function argumentsOf(message: MessagePattern): Set<string> {
  return new Set(
    message.flatMap((part) =>
      typeof part === 'string'
        ? []
        : [part.arg, ...Object.values(part.options ?? {}).flatMap((option) => [...argumentsOf(option)])],
    ),
  );
}
