export type { Answer, Hit } from './answer.ts';
export type {
  DialogueContext,
  DialogueEvent,
  DialogueMessage,
  DialogueQuestion,
  DialogueState,
  DialogueTurn,
} from './dialogue/dialogue.ts';
export type { Flow, IndexedFlow, IndexedSlot, Option, Slot, Step } from './dialogue/flow.ts';
export { reduceDialogue, startDialogue } from './dialogue/reduce-dialogue.ts';
export { understandDate } from './dialogue/understand-date.ts';
export type { DateWords, DialogueWords } from './dialogue/words.ts';
export type { FaqAction, FaqEntry, FaqLink, FaqSourceNote, FaqText, LocalTexts } from './entry.ts';
export type { FaqIndex, IndexedEmergency, IndexedEntry, Thresholds } from './faq-index.ts';
export { formatMessage } from './message/format-message.ts';
export type { MessagePattern, MessageArgument, MessagePart, MessageValues } from './message/message.ts';
export { redact } from './redaction/redact.ts';
export { type Faq, openIndex } from './search/open-index.ts';
export type { ConceptGroup, EmergencyRule, EmergencyText, FaqSource, Greeting, QuickReply } from './source.ts';
