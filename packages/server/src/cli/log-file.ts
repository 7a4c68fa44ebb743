import { createWriteStream, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size in bytes from which a start begins a new file; one old file is kept. */
const largest = 10_000_000;

export interface LogFile {
  path: string;
  write(line: string): void;
}

/**
 * Opens the log in the data folder. When writing fails later (a full disk), warns once and continues without the log.
 * @throws the system's error when it cannot be opened
 */
export function openLogFile(dataDir: string, tell: (line: string) => void): LogFile {
  const path = join(dataDir, 'mizumado.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
  const stream = createWriteStream(path, { fd: openSync(path, 'a', 0o600) });
  stream.once('error', (error) => tell(`The log ${path} cannot be written: ${error.message}`));
  return {
    path,
    write: (line) => {
      if (stream.writable) stream.write(line);
    },
  };
}
