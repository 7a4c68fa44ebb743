// Generated from openapi/ by `npm run generate`. Do not edit.
/** Problem types of the API, without their common beginning. */
export const problemNames =
  'invalid-request not-found utility-unknown sign-in-method-off too-many-requests maintenance unavailable unauthenticated session-expired sign-in-refused origin-not-allowed csrf-token-invalid payload-too-large unsupported-media-type level-too-low code-refused passkey-refused last-contact-point contact-point-taken already-linked already-shared numbers-refused not-holder operator-required not-a-draft not-publishable idempotency-key-in-flight idempotency-key-reused';
