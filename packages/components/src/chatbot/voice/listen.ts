/**
 * Speech recognition as browsers implement it. The standard is a draft, so TypeScript's library has no types for it.
 */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}
interface RecognitionResult extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}
type RecognitionClass = new () => Recognition;

const recognitionClass = (): RecognitionClass | undefined => {
  const names = globalThis as Partial<Record<string, unknown>>;
  return (names['SpeechRecognition'] ?? names['webkitSpeechRecognition']) as RecognitionClass | undefined;
};

/** Whether this browser turns speech into text. */
export const canListen = (): boolean => recognitionClass() !== undefined;

export interface Listener {
  /** Called with the whole text recognised so far. */
  readonly heard: (text: string) => void;
  /** Listening has ended. @param failed nothing was recognised, or the microphone was refused */
  readonly ended: (failed: boolean) => void;
}

/**
 * Listens until the speaker pauses.
 *
 * @param language of the reader; やさしい日本語 is recognised as Japanese
 * @returns a function that ends listening; the recognised text stays
 */
export function listen(language: string, { heard, ended }: Listener): () => void {
  const Class = recognitionClass();
  if (!Class) {
    ended(true);
    return () => undefined;
  }
  const recognition = new Class();
  recognition.lang = language.startsWith('ja') ? 'ja-JP' : language;
  recognition.interimResults = true;
  let understood = false;
  recognition.addEventListener('result', (event) => {
    const { results } = event as RecognitionResult;
    understood = true;
    heard(Array.from(results, (result) => result[0]?.transcript ?? '').join(''));
  });
  recognition.addEventListener('end', () => ended(!understood), { once: true });
  recognition.start();
  return () => recognition.stop();
}
