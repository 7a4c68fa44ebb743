/**
 * Keeps the panel above a phone's keyboard. iOS lays the keyboard over the page without a new layout; only
 * `visualViewport` has the remaining height. Properties are set through CSSOM, which a strict CSP allows.
 *
 * @param element carries `--mizu-chat-height` and `--mizu-chat-top`
 * @returns a function that stops following
 */
export function followKeyboard(element: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => undefined;
  const fit = (): void => {
    // On a zoomed page the panel keeps its size, and the reader pans over it.
    if (visualViewport.scale > 1.05) return;
    element.style.setProperty('--mizu-chat-height', `${Math.round(visualViewport.height)}px`);
    element.style.setProperty('--mizu-chat-top', `${Math.round(visualViewport.offsetTop)}px`);
  };
  fit();
  for (const event of ['resize', 'scroll']) visualViewport.addEventListener(event, fit);
  return () => {
    for (const event of ['resize', 'scroll']) visualViewport.removeEventListener(event, fit);
    element.style.removeProperty('--mizu-chat-height');
    element.style.removeProperty('--mizu-chat-top');
  };
}
