export class SetupFault extends Error {}
