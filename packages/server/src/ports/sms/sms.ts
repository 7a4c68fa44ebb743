/** An SMS to one person. */
export interface Sms {
  /** UUID of the message: the same SMS sent again has the same id. */
  id: string;
  /** Sender, as the SMS service knows it. */
  from: string;
  /** Digits of a phone number in Japan, such as `09012345678`. */
  to: string;
  text: string;
}

/** Carries SMS on. */
export interface SmsPort {
  /** @throws Refused when trying again is of no use, and any other error when it is */
  send(sms: Sms): Promise<void>;
}
