/**
 * Shift_JIS code of every UTF-16 unit, 0 = none. The platform only decodes Shift_JIS, so the table is what its decoder gives for every pair of bytes.
 * The decoder knows some characters twice; the first code is the usual one.
 */
function encodingTable(): Uint16Array {
  const decoder = new TextDecoder('shift_jis');
  const table = new Uint16Array(65_536);
  const learn = (code: number, ...bytes: number[]): void => {
    const text = decoder.decode(new Uint8Array(bytes));
    const unit = text.charCodeAt(0);
    if (text.length === 1 && text !== '\ufffd' && table[unit] === 0) table[unit] = code;
  };
  for (let byte = 1; byte < 0xe0; byte += 1) if (byte < 0x80 || byte > 0xa0) learn(byte, byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead * 256 + trail, lead, trail);
  }
  return table;
}

let table: Uint16Array | undefined;

/** Text to Shift_JIS, as an older billing system would write it. @returns undefined when a character is not in Shift_JIS, such as 𠮷 */
export function encodeShiftJis(text: string): Uint8Array | undefined {
  table ??= encodingTable();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = table[text.charCodeAt(index)]!;
    if (code === 0) return undefined;
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.slice(0, length);
}
