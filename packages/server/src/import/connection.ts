/** The import runs as this role, under row level security, whichever role connected. */
export const applicationRole = 'mizumado_app';

/** One database connection inside the import's transaction. */
export interface ImportConnection {
  query(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Record<string, unknown>[]; readonly count: number }>;
  /**
   * Runs `COPY … FROM` with the chunks, in PostgreSQL's text format, as its input. Reads a chunk only when the previous
   * one has been written.
   */
  copy(table: string, columns: readonly string[], chunks: AsyncIterable<string>): Promise<void>;
}

/** Port between the import and a driver: `copy-pg.ts` for PostgreSQL, `copy-pglite.ts` for the database in a browser tab. */
export interface ImportDatabase {
  /** Commits what `work` did when it returns, and undoes it when it throws. */
  transaction<T>(work: (connection: ImportConnection) => Promise<T>): Promise<T>;
}
