/** Interval at which the line is updated on a terminal, and repeated in a file; milliseconds. */
const pace = { terminal: 200, file: 20_000 };

/**
 * One line that shows what is running and for how long. On a terminal it is overwritten; in a file, lines are written
 * at the beginning, at intervals, and at the end.
 * @param {string} label What is being done
 * @param {NodeJS.WriteStream} stream
 */
export function progress(label, stream = process.stdout) {
  const terminal = Boolean(stream.isTTY);
  const began = performance.now();
  let detail = '';
  const line = () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    const text = `${label} … ${seconds} s${detail && ` (${detail})`}`;
    return terminal ? text.slice(0, (stream.columns ?? 80) - 1) : text;
  };
  const show = () => stream.write(terminal ? `\r\x1b[K${line()}` : `${line()}\n`);
  if (terminal) show();
  else stream.write(`${label} …\n`);
  const timer = setInterval(show, terminal ? pace.terminal : pace.file);
  timer.unref();
  return {
    /** @param {string} text The present activity */
    detail: (text) => {
      detail = text;
    },
    /** Ends the line. @param {string} [outcome] */
    end: (outcome = 'done') => {
      clearInterval(timer);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      stream.write(`${terminal ? '\r\x1b[K' : ''}${label}: ${outcome} (${seconds} s)\n`);
    },
  };
}
