/** SQL expressions of type text that a confirmation hash is made of; both numbers are digits only. */
export interface ConfirmationParts {
  pepper: string;
  utility: string;
  customerNumber: string;
  confirmation: string;
}

/**
 * SQL of the hash that `contracts.confirmation_hash` holds. Import and sign-in both use it, so they cannot differ.
 * A confirmation number has few digits; without the pepper, a copy of the database could be guessed against in seconds.
 */
export function confirmationHashSql({ pepper, utility, customerNumber, confirmation }: ConfirmationParts): string {
  return `sha256(convert_to(${pepper} || ${utility} || ':' || ${customerNumber} || ':' || ${confirmation}, 'UTF8'))`;
}
