/** A browser that turns speech into text and goes on listening. */
class Recognition extends EventTarget {
  start(): void {
    this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: '水道料金を' }]] }));
  }

  stop(): void {
    this.dispatchEvent(new Event('end'));
  }
}

/** Lets this browser hear, whether it can or not. @returns takes that back */
export function lendEars(): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'SpeechRecognition');
  Object.defineProperty(globalThis, 'SpeechRecognition', { configurable: true, value: Recognition });
  return () => {
    if (before) Object.defineProperty(globalThis, 'SpeechRecognition', before);
    else Reflect.deleteProperty(globalThis, 'SpeechRecognition');
  };
}
