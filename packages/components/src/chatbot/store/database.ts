import { keptOnDevice } from '../../browser/kept.ts';

/** Storage on this device for the talk, the knowledge base and unsent reports. Nothing in it names a person. */
export const { read, write, remove } = keptOnDevice('mizumado-chatbot', 'the talk with the chatbot');
