/** Every message, with the values that its texts may name. */
export const templates = {
  /** A code to sign in or register with: `code`, `minutes`. */
  'sign-in-code': ['code', 'minutes'],
  /** A code to confirm with: `code`, `minutes`. */
  'confirmation-code': ['code', 'minutes'],
  /** A code that proves a new contact point: `code`, `minutes`. */
  'contact-point-code': ['code', 'minutes'],
  /** The account was made. */
  welcome: [],
  /** A contact point was added: `address`, partly hidden. */
  'contact-point-added': ['address'],
  /** A contact point was changed or removed: `address`, partly hidden. */
  'contact-point-removed': ['address'],
  /** A passkey was added or removed: `name`. */
  'passkey-added': ['name'],
  'passkey-removed': ['name'],
  /** A contract was linked, by the person or an operator: `customerNumber`, partly hidden. */
  'contract-linked': ['customerNumber'],
  /** A contract was taken off the account: `customerNumber`, partly hidden. */
  'contract-unlinked': ['customerNumber'],
  /** Somebody offers a contract: `inviter`, `page`. */
  invitation: ['inviter', 'page'],
  /** To who offers it: a contract was offered to `address`, partly hidden. */
  'share-offered': ['address'],
  /** A share was accepted: `address`, partly hidden. */
  'share-accepted': ['address'],
  /** The account was closed. */
  'account-closed': [],
} as const satisfies Record<string, readonly string[]>;

export type TemplateName = keyof typeof templates;

/** Last paragraph before the sender: what to do with a code, or if it was not you. */
export const endings = {
  'sign-in-code': 'code',
  'confirmation-code': 'code',
  'contact-point-code': 'code',
  welcome: 'security',
  'contact-point-added': 'security',
  'contact-point-removed': 'security',
  'passkey-added': 'security',
  'passkey-removed': 'security',
  'contract-linked': 'security',
  'contract-unlinked': 'security',
  invitation: 'none',
  'share-offered': 'security',
  'share-accepted': 'security',
  'account-closed': 'security',
} as const satisfies Record<TemplateName, 'code' | 'security' | 'none'>;

/** Values that every text may name: the utility, its contact, and its term for the customer number. */
export const commonValues = ['utility', 'office', 'phone', 'hours', 'customerNumberLabel'] as const;

/** Texts of one message. A value stands in braces, such as `{code}`. */
export interface MessageTexts {
  /** Subject of a mail. */
  subject: string;
  /** Paragraphs of a mail, plain text; the HTML is made of them. */
  body: readonly string[];
  /** An SMS; 70 characters go into one, 67 into each of several. */
  sms: string;
}

/** What follows the body of every mail, in paragraphs. */
export interface FrameTexts {
  /** After a code. */
  code: readonly string[];
  /** After a notice of a change: what to do if it was not you. */
  security: readonly string[];
  /** The sender, at the very end. */
  closing: readonly string[];
}

/** All texts of one language. */
export type OutboxTexts = Readonly<Record<TemplateName, MessageTexts> & { frame: FrameTexts }>;

type Common = (typeof commonValues)[number];
/** Names in braces of a text. */
type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
type NamedBy<Part> = Part extends readonly (infer Paragraph)[] ? Named<Paragraph> : Named<Part>;
type NamedIn<Parts> = { [Part in keyof Parts]: NamedBy<Parts[Part]> }[keyof Parts];
type Known<Name> = Common | (Name extends TemplateName ? (typeof templates)[Name][number] : never);
type NamingOnlyItsValues<Texts> = {
  [Name in keyof Texts]: Exclude<NamedIn<Texts[Name]>, Known<Name>> extends never ? Texts[Name] : never;
};

/**
 * Declares the texts of a language; the compiler refuses a value that the message does not have. Japanese and English have every text; what
 * another language leaves out, its reader gets in English.
 */
export const textsOf = <const Texts extends Partial<OutboxTexts>>(texts: Texts & NamingOnlyItsValues<Texts>): Texts =>
  texts;
