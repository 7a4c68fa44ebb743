/** Puts values into a text, each for its name in braces; what a value says is not looked at again. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}

/** One line without control characters, so that no value starts a header or a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

/** Most characters of a name in a message. */
const longestName = 60;

/**
 * What somebody calls themselves, as it may stand in a message to somebody else: mail programs turn `evil.example` into a link, so the
 * signs that make one are replaced.
 */
export function withoutLinks(name: string): string {
  const plain = oneLine(name).replace(/[/\\@]|(?<=\S)[.:。．：](?=\S)/gu, '・');
  return [...plain].slice(0, longestName).join('');
}
