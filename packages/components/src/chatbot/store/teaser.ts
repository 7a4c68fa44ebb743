import { read, write } from './database.ts';

/** Whether the reader has closed the bubble of this service before. */
export const wasDismissed = async (service: string): Promise<boolean> => (await read(`teaser ${service}`)) === true;

export const dismiss = (service: string): Promise<void> => write(`teaser ${service}`, true);
