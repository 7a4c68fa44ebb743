/** Ends the task here and goes on in the next, so that a slow phone can answer in between. */
export function pause(): Promise<void> {
  return new Promise((passed) => setTimeout(passed));
}

/**
 * Runs `work` in the task after the next picture is drawn, so that the layout of what was shown before is a task of its own. A hidden
 * page draws no pictures and goes on at once.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
