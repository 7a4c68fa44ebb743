/** The places a reader has been to, one of which is shown. The browser's Back and Forward lead from one to another. */
export interface StepHistory {
  /** Goes to a place that was not there before; what was ahead is forgotten. */
  push(place: string): void;
  /** Goes back one place; told to whoever listens. */
  back(): void;
  /** The place that is shown; undefined before the first `push`. */
  readonly place: string | undefined;
  /** Told when Back or Forward has led to another place. @returns ends it */
  listen(arrived: (place: string | undefined) => void): () => void;
}

const key = 'mizumado';
type State = Readonly<Record<string, unknown>> | null;

/**
 * The browser's own history, so that its Back button and a swipe do what readers expect. The address stays as it is, and what the page itself
 * keeps in an entry is kept.
 *
 * @param name tells two forms on one page apart
 */
export function browserHistory(name: string): StepHistory {
  const placeIn = (state: unknown): string | undefined => {
    const ours = (state as State)?.[key] as State | undefined;
    const place = ours?.[name];
    return typeof place === 'string' ? place : undefined;
  };
  return {
    push(place) {
      const state = history.state as State;
      const ours = (state?.[key] ?? {}) as State;
      history.pushState({ ...state, [key]: { ...ours, [name]: place } }, '');
    },
    back: () => history.back(),
    get place() {
      return placeIn(history.state);
    },
    listen(arrived) {
      const listener = (event: PopStateEvent): void => arrived(placeIn(event.state));
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  };
}
