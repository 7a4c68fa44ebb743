export type { Answer, Hit } from './answer.ts';
export type { FaqAction, FaqEntry, FaqLink, FaqSourceNote, FaqText, LocalTexts } from './entry.ts';
export type { FaqIndex, IndexedEmergency, IndexedEntry, Thresholds } from './faq-index.ts';
export { redact } from './redaction/redact.ts';
export { buildIndex } from './search/build-index.ts';
export { type Faq, openIndex } from './search/open-index.ts';
export type { ConceptGroup, EmergencyRule, EmergencyText, FaqSource, Greeting, QuickReply } from './source.ts';
