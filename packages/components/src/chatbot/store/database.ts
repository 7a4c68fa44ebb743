import { keptOnDevice } from '../../base/kept.ts';

/** A place on this device for the talk, the knowledge base and what waits to be sent. Nothing in it names a person. */
export const { read, write, remove } = keptOnDevice('mizumado-chatbot', 'the talk with the chatbot');
