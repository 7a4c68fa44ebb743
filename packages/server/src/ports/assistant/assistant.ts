/** What a language model is asked. Nothing in it tells who asks. */
export interface AssistantRequest {
  /** What the model is to do and what it may use; ours. */
  instructions: string;
  /** The resident's words, personal data taken out. */
  question: string;
}

/**
 * A language model that a utility runs itself (自治体内の生成AI). Whatever it says is not believed: the caller holds it against
 * the entries of the knowledge base.
 */
export interface Assistant {
  /**
   * Asks the model.
   *
   * @returns its words as they come; ends when the model is done
   * @throws AssistantFault when it can't be reached, takes too long, says too much, breaks off or says nothing that can be read
   */
  ask(request: AssistantRequest, signal: AbortSignal): AsyncIterable<string>;
}

/** Why there is no answer of the model. For the log; never shown. */
export class AssistantFault extends Error {
  override name = 'AssistantFault';
}
