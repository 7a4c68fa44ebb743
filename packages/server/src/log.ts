/**
 * One line of the structured log. It never holds personal data: no number, name, address, token, path or query value.
 */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  requestId?: string;
  utility?: string;
  operation?: string;
  method?: string;
  status?: number;
  milliseconds?: number;
  /** Version of the database that was found. */
  postgres?: string;
  /** Kind of an error, with its stack; messages of the database are left out, as they can quote values. */
  error?: string;
}

export type Log = (entry: LogEntry) => void;

/** Writes each entry as one line of JSON. */
export function jsonLog(write: (line: string) => void): Log {
  return (entry) => write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}

/** What an error may say in the log: its name, code and stack frames, but not its message. */
export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return [`${error.name}${code}`, ...frames.map((line) => line.trim())].join(' | ');
}
