/** Replaces names in braces by values. Braces inside a value are not replaced. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}

/** One line without control characters, so that a value cannot inject a header or a line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

/** Longest name in a message, in characters. */
const longestName = 60;

/**
 * Makes a person's name safe for messages to others: mail programs turn `evil.example` into a link, so the characters
 * that make a link are replaced.
 */
export function withoutLinks(name: string): string {
  const plain = oneLine(name).replace(/[/\\@]|(?<=\S)[.:。．：](?=\S)/gu, '・');
  return [...plain].slice(0, longestName).join('');
}
