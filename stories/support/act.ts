/** What a `play` function does to a component: the same as a reader's hand. */

const inside = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
];

/** First element that fits, in the story or in a shadow root; waits for it. */
export async function appear<T extends HTMLElement = HTMLElement>(story: ParentNode, selector: string): Promise<T> {
  for (let turn = 0; turn < 4_800; turn += 1) {
    for (const root of inside(story)) {
      const found = root.querySelector<T>(selector);
      if (found) return found;
    }
    await new Promise((passed) => setTimeout(passed, 25));
  }
  throw new Error(`Nothing like ${selector} appeared`);
}

export async function click(story: ParentNode, selector: string): Promise<void> {
  (await appear(story, selector)).click();
}

/** Types into a field, as far as its component can tell. */
export async function fill(story: ParentNode, selector: string, value: string): Promise<void> {
  const input = await appear<HTMLInputElement>(story, selector);
  input.value = value;
  for (const type of ['input', 'change', 'blur'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
