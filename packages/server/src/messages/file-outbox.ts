import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutgoingMessage, SendMessage } from './deliver.ts';

/** A message as stored in the folder. */
export interface FiledMessage extends Omit<OutgoingMessage, 'values'> {
  /** UTC instant. */
  sentAt: string;
}

export interface FileOutbox {
  send: SendMessage;
  /** The newest messages, the newest first. */
  list(): Promise<FiledMessage[]>;
}

/** Most messages that `list` returns. */
const most = 100;

/**
 * Outbox for development: writes each message to a file instead of sending it. Only the user that runs the server can
 * read the files, because they contain codes.
 */
export function fileOutbox(folder: string): FileOutbox {
  return {
    async send({ values: _values, ...message }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      const filed: FiledMessage = { ...message, sentAt: new Date().toISOString() };
      const file = join(folder, `${message.id}.json`);
      await writeFile(`${file}.new`, `${JSON.stringify(filed, null, 2)}\n`, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },

    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      });
      const files = names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8'));
      const messages = (await Promise.all(files)).map((text) => JSON.parse(text) as FiledMessage);
      return messages.sort((a, b) => b.sentAt.localeCompare(a.sentAt)).slice(0, most);
    },
  };
}
