/**
 * Keeps a sheet above the keyboard of a phone, which iOS lays over the page without telling the layout: `visualViewport` says what is
 * left. Properties are set through CSSOM, which a strict CSP allows.
 *
 * @param element carries `--mizu-chat-height` and `--mizu-chat-top`
 * @returns stops that
 */
export function followKeyboard(element: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => undefined;
  const fit = (): void => {
    // A zoomed page is being read closely: the sheet stays as it is and the reader moves over it.
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
