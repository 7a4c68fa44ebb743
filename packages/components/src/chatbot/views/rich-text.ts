import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Plain text of an answer as blocks: paragraphs, and lists where lines begin with `・` or `1. `. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

const bullet = /^[・•]\s*/u;
const number = /^\d{1,2}[.．]\s*/u;

function add(blocks: Block[], kind: 'bullets' | 'numbers', item: string): void {
  const last = blocks.at(-1);
  if (last?.kind === kind) blocks[blocks.length - 1] = { kind, items: [...last.items, item] };
  else blocks.push({ kind, items: [item] });
}

/** Splits a text into blocks; unmarked lines are paragraphs, line breaks kept. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join('\n') });
    paragraph = [];
  };
  for (const row of text.split('\n').map((part) => part.trim())) {
    const kind = bullet.test(row) ? 'bullets' : number.test(row) ? 'numbers' : undefined;
    if (row === '' || kind) end();
    if (kind) add(blocks, kind, row.replace(kind === 'bullets' ? bullet : number, ''));
    else if (row !== '') paragraph.push(row);
  }
  end();
  return blocks;
}

export function richText(text: string): TemplateResult {
  return html`${blocksOf(text).map((block) => {
    if (block.kind === 'paragraph') return html`<p class="paragraph">${block.text}</p>`;
    const items = block.items.map((item) => html`<li>${item}</li>`);
    return block.kind === 'bullets' ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
  })}`;
}

/** The address of a link if it is safe; never a script. */
export function safeHref(href: string | null): string | typeof nothing {
  return href !== null && /^(?:https?:\/\/|tel:|mailto:|\/(?!\/)|[\w-][\w./-]*(?:[?#]|$))/u.test(href) ? href : nothing;
}
