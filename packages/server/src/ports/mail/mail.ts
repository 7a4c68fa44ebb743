/** A mail to one person. */
export interface Mail {
  /** UUID of the message: the same mail sent again has the same id. */
  id: string;
  from: { name: string; address: string };
  to: string;
  /** BCP 47. */
  lang: string;
  subject: string;
  text: string;
  html: string;
}

/** Carries mails on. */
export interface MailPort {
  /** @throws Refused when trying again is of no use, and any other error when it is */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Whether a text is one mail address and nothing that a header could be made of. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@,;:<>()[\]"\\\p{Cc}]+@[^\s@,;:<>()[\]"\\\p{Cc}]+$/u.test(text);
}
