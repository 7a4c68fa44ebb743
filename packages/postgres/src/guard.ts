import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * Waits until its standard input ends, which happens when the program at the other end terminates for any reason; then
 * stops the postmaster with a fast shutdown, after ten seconds with an immediate one. Uses built-in commands only, so
 * that it is one process. Compares the pid file, because the pid may by then belong to another process.
 */
const script = `
while read -r line; do :; done
ours() { read -r noted < "$2/postmaster.pid" && [ "$noted" = "$1" ]; } 2>/dev/null
ours "$1" "$2" || exit 0
kill -INT "$1"
for turn in 1 2 3 4 5 6 7 8 9 10; do sleep 1; ours "$1" "$2" || exit 0; done
kill -QUIT "$1"
`;

/**
 * Ensures that no postmaster outlives this process, even after `kill -9`. Has its own process group, so that a signal
 * to ours does not end it.
 */
export function guardPostmaster(postmaster: number, cluster: string, account: Account | undefined): ChildProcess {
  return spawn('/bin/sh', ['-c', script, 'mizumado-guard', String(postmaster), cluster], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
