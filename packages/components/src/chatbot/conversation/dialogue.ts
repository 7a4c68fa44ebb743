import type { Knowledge } from '../store/knowledge.ts';
import type { ChatTranslate } from '../texts.ts';
import type { Content, Slots } from './turn.ts';

export interface RunningDialogue {
  readonly flow: string;
}
export type DialogueEvent = { readonly type: 'text'; readonly text: string } | { readonly type: 'value'; readonly value: string } | { readonly type: 'back' | 'skip' };
export interface DialogueStep {
  readonly dialogue: RunningDialogue | null;
  readonly contents: readonly Content[];
  readonly open?: { readonly name: string; readonly slots: Slots } | undefined;
  readonly unanswered?: string | undefined;
}
export class DialogueRunner {
  constructor(readonly knowledge: Knowledge, readonly t: ChatTranslate, readonly language: string) {}
  start(_flow: string, _slots: Slots): DialogueStep | undefined {
    return undefined;
  }
  next(_dialogue: RunningDialogue, _event: DialogueEvent): DialogueStep {
    return { dialogue: null, contents: [] };
  }
  again(_dialogue: RunningDialogue): DialogueStep | undefined {
    return undefined;
  }
}
