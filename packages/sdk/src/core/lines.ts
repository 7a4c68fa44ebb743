/**
 * The values of a JSON Lines answer, as they come. Leaving the loop early ends the answer.
 *
 * @throws SyntaxError when a line is no JSON; the connection's error when it breaks
 */
export async function* linesOf({ body }: Response): AsyncGenerator {
  // Through the reader: Safari's streams have no async iterator.
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      const lines = (text + next.value).split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line);
    }
    if (text) yield JSON.parse(text);
  } finally {
    await reader?.cancel();
  }
}
