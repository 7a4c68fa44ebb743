import type { components } from '../generated/api.ts';

/** Where a person is reached: kind and address of a contact point. */
export type Contact = Pick<components['schemas']['ContactPoint'], 'kind' | 'address'>;
