/** Ends the task and continues in a new one, so that a slow phone can react in between. */
export function pause(): Promise<void> {
  return new Promise((passed) => setTimeout(passed));
}

/**
 * Moves the focus in a new task: to focus something that was just rendered, the browser must lay it out, and on a slow phone both together
 * are one long task.
 *
 * @param find what gets the focus; looked for in that task
 */
export async function focusAfterRender(find: () => HTMLElement | null | undefined): Promise<void> {
  await pause();
  find()?.focus();
}

/**
 * Runs `work` in a new task after the next frame, so that it does not share a task with the layout of what was rendered
 * before. A hidden page paints no frames and runs it immediately.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
