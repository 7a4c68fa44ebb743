import type { Handler } from '../router/handler.ts';

/** Public configuration of the utility, with the service's own date, so that a browser's wrong clock does not matter. */
export const getUtility: Handler<'utility.get'> = ({ utility, today }, { assistants }) => {
  const { allowedOrigins: _origins, invoice: _invoice, calendar: _calendar, ...shown } = utility;
  // `no-cache`: kept, but asked for again with the ETag, as maintenance must show at once.
  return Promise.resolve({ status: 200, body: { ...shown, today, assistant: assistants.has(utility.id) }, headers: { 'Cache-Control': 'no-cache' } });
};
