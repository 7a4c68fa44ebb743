import type { Assistant } from '@mizumado/server';

/** A utility's language model at its best: it says what the first entry says, and cites it. */
export const model: Assistant = {
  async *ask({ instructions }) {
    const [first] = instructions.split('\n').filter((line) => line.startsWith('{'));
    const { id, answer } = JSON.parse(first ?? '{}') as { id: string; answer: string };
    yield await Promise.resolve(`${answer.split('\n', 1)[0]} [[${id}]]`);
  },
};
