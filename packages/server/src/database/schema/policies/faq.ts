import { visitor } from './rule.ts';
import type { TableRules } from './rule.ts';

/** Anybody asks without signing in: a visitor reads what is published, adds what there is to tell, and sees nothing of what others told. */
export const faq: TableRules = {
  faq_versions: { read: visitor, kept: true },
  faq_entries: { read: 'false' },
  faq_indexes: { read: visitor, kept: true },
  faq_questions: { read: 'false', add: visitor },
  faq_feedback: { read: 'false', add: visitor },
};
