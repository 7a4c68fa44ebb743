import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Where pages of a site in development hear that something has changed. */
const [scriptPath, eventsPath] = ['/dev/live-reload.js', '/dev/changes'];

/** Runs in the page: loads it again at every change, and when the site itself has come back. */
const script = `
const changes = new EventSource('${eventsPath}');
let lost = false;
changes.onmessage = () => location.reload();
changes.onerror = () => { lost = true; };
changes.onopen = () => { if (lost) location.reload(); };
`;

/** Loads the open pages of sample sites again when something has changed. */
export class LiveReload {
  readonly #waiting = new Set<() => void>();
  /** For `startSite`. */
  readonly script: { path: string; routes: Hono };

  constructor() {
    const routes = new Hono();
    routes.get(scriptPath, (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
    routes.get(eventsPath, (context) =>
      streamSSE(context, async (stream) => {
        const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
        const reload = (): void => void stream.writeSSE({ data: 'changed' });
        this.#waiting.add(reload);
        await stream.writeSSE({ event: 'hello', data: '' });
        await gone;
        this.#waiting.delete(reload);
      }),
    );
    this.script = { path: scriptPath, routes };
  }

  reload(): void {
    for (const reload of this.#waiting) reload();
  }
}
