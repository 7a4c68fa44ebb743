/** A fault that the person at the terminal can correct; its message is all they see. */
export class SetupFault extends Error {
  name = 'SetupFault';
}
