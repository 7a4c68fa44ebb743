/**
 * True for an Enter that confirms a conversion of the input method instead of the form. Safari fires that key after
 * `compositionend`, so `isComposing` is already false and only key code 229 identifies it.
 */
export function isImeEnter(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells this key apart in Safari
  return event.isComposing || event.keyCode === 229;
}
