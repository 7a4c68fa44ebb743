/** A fault that the person at the terminal can mend: its message is all they see. */
export class SetupFault extends Error {
  name = 'SetupFault';
}
