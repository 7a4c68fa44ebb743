import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The size of body text, from which all text sizes are derived (`--mizu-font-size-*`). The reader sets it in three
 * ways:
 * - the browser's font size, which `medium` on the host gives whatever the page sets on its root;
 * - the page's root (`html { font-size: 200% }`), where it is larger; a root of 62.5 % makes nothing smaller;
 * - the page's buttons for the size of text, which set `--mizu-scale`, such as 1.25.
 *
 * A registered length is calculated once, on the host. Unregistered, `1em` would be copied into every element and grow with each level.
 */
const property = '--mizu-text-size';

const followsBrowser = css`
  :host {
    font-size: medium !important;
    --mizu-text-size: calc(max(1em, 1rem) * var(--mizu-scale, 1));
  }
  @media print { :host { --mizu-text-size: 16px; } }
`;

/** For browsers that cannot register a property (before 2024): follows the page's root. */
const followsRoot = css`
  :host { --mizu-text-size: calc(max(16px, 1rem) * var(--mizu-scale, 1)); }
  @media print { :host { --mizu-text-size: 16px; } }
`;

/** Style rules for the text size that this browser supports. Registers the property once per document. */
export function textSizeStyles(): CSSResult {
  if (!('CSS' in globalThis && 'registerProperty' in CSS)) return followsRoot;
  try {
    CSS.registerProperty({ name: property, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch (error) {
    // Another element, or another version on the same page, has registered it before.
    if (!(error instanceof DOMException && error.name === 'InvalidModificationError')) throw error;
  }
  return followsBrowser;
}
