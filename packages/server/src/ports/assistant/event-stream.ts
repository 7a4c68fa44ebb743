/**
 * Data of the events of an event stream (`text/event-stream`, HTML standard, 9.2.6), as they come. Only `data` is read.
 *
 * @param most characters of one event at most
 * @throws RangeError when an event is longer
 */
export async function* eventsOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let data: string[] = [];
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += next.value;
      if (text.length + data.join('').length > most) throw new RangeError('An event is too long');
      // A carriage return at the end may be the first half of a line break.
      const lines = text.split(/\r\n|\n|\r(?!$)/);
      text = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('data:')) data.push(line.slice('data:'.length).replace(/^ /, ''));
        else if (line === '' && data.length > 0) {
          yield data.join('\n');
          data = [];
        }
      }
    }
  } finally {
    await reader.cancel();
  }
}
