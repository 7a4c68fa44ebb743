/**
 * True for an Enter that confirms a conversion of the input method instead of the form. Safari reports that key after
 * `compositionend`, so `isComposing` is already false there and only key code 229 tells.
 */
export function isImeEnter(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells this key apart in Safari
  return event.isComposing || event.keyCode === 229;
}
