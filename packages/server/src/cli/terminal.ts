/** Width of the column of labels. */
const labelWidth = 14;

/** Milliseconds between renewals of the line on a terminal, and between lines in a file. */
const pace = { terminal: 200, file: 20_000 };

/** Reports the progress of a step, such as `chiba: bills, 40 %`. */
export type Tell = (detail: string) => void;

/**
 * Runs one step of the start and shows it as one line: a terminal updates the line while the step runs; a file gets one
 * line when the step takes long and one at the end.
 */
export async function step<Result>(label: string, work: (tell: Tell) => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  let detail = '';
  const line = (end: string): string => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    return `  ${label.padEnd(labelWidth)} ${end || '…'} (${seconds} s)`;
  };
  const show = (): void => void process.stdout.write(terminal ? `\r\x1b[K${clip(line(detail))}` : `${line(detail)}\n`);
  if (terminal) show();
  const timer = setInterval(show, terminal ? pace.terminal : pace.file);
  const finish = (end: string): void => {
    clearInterval(timer);
    process.stdout.write(`${terminal ? '\r\x1b[K' : ''}${line(end)}\n`);
  };
  try {
    const result = await work((text) => (detail = text));
    finish('ready');
    return result;
  } catch (error) {
    finish('failed');
    throw error;
  }
}

function clip(text: string): string {
  return text.slice(0, (process.stdout.columns || 80) - 1);
}
