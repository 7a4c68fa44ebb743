import type { Scope } from '../connection/scope.ts';

const started = new WeakSet<Scope>();

/** Milliseconds until the code is loaded: after what the person came for. */
const later = 3_000;

/**
 * Warns somebody who is signed in before the session ends. Called with every change of a scope, it starts once.
 *
 * @param near element whose language the warning speaks
 */
export function startGuard(scope: Scope, near: Element): void {
  if (started.has(scope) || scope.connection.session.state !== 'signed-in') return;
  started.add(scope);
  setTimeout(() => void load(scope, near), later);
}

/** What could not be loaded is tried again with the next change. */
async function load(scope: Scope, near: Element): Promise<void> {
  try {
    const { guard } = await import('./guard.ts');
    guard(scope, near);
  } catch (error) {
    console.error('Mizumado: session guard', error);
    started.delete(scope);
  }
}
