/** Connection, operator intervention and resource classes of PostgreSQL's error codes, and the sockets' own. */
const unreachable = /^(08...|57P0[1-5]|53...|57014|25P03|ECONN\w+|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;

/** Whether an error means that the database cannot answer for now, so that trying again later helps. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && unreachable.test(error.code)) return true;
  return lostConnection.test(error.message);
}
