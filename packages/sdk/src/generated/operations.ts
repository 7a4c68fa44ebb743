// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  utility: {
    get: 'GET /utility',
  },
  calendar: {
    get: 'GET /calendar',
  },
  session: {
    get: 'GET /session',
    create: 'POST /session b',
    delete: 'DELETE /session',
  },
  contracts: {
    list: 'GET /contracts q',
    get: 'GET /contracts/{contractId}',
  },
  bills: {
    list: 'GET /bills q',
    exportCsv: 'GET /bills.csv q text/csv',
    get: 'GET /bills/{billId}',
  },
  readings: {
    list: 'GET /readings q',
  },
  usage: {
    get: 'GET /usage q',
  },
  faq: {
    index: 'GET /faq q',
    report: 'POST /faq/questions b',
    feedback: 'POST /faq/feedback b',
    answer: 'POST /faq/answers b application/jsonl',
    listVersions: 'GET /faq/versions qo',
    createVersion: 'POST /faq/versions bo',
    getVersion: 'GET /faq/versions/{version} o',
    putEntry: 'PUT /faq/versions/{version}/entries/{entryId} bo',
    deleteEntry: 'DELETE /faq/versions/{version}/entries/{entryId} o',
    publish: 'POST /faq/versions/{version}/publication bo',
    unschedule: 'DELETE /faq/versions/{version}/publication o',
    listGaps: 'GET /faq/gaps o',
    createEntryFromGap: 'POST /faq/gaps/{gapId}/entry bo',
    metrics: 'GET /faq/metrics qo',
  },
  callbacks: {
    list: 'GET /callbacks qo',
    create: 'POST /callbacks bk',
    settle: 'POST /callbacks/{callbackId}/done o',
  },
  imports: {
    create: 'POST /imports/{kind} bqo',
    getReport: 'GET /import-reports/{importId} o',
  },
} as const;

/** Problem types of the contract, without their common beginning. */
export const problemNames =
  'invalid-request not-found utility-unknown too-many-requests maintenance unavailable unauthenticated session-expired sign-in-refused origin-not-allowed csrf-token-invalid payload-too-large unsupported-media-type operator-required not-a-draft not-publishable idempotency-key-reused';
