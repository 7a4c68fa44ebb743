/** A message will never be taken: it is of no use to try again. Its text is for the log only and holds no address. */
export class Refused extends Error {}
