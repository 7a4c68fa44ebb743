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
    listVersions: 'GET /faq/versions q',
    createVersion: 'POST /faq/versions b',
    getVersion: 'GET /faq/versions/{version}',
    putEntry: 'PUT /faq/versions/{version}/entries/{entryId} b',
    deleteEntry: 'DELETE /faq/versions/{version}/entries/{entryId}',
    publish: 'POST /faq/versions/{version}/publication b',
    unschedule: 'DELETE /faq/versions/{version}/publication',
    listGaps: 'GET /faq/gaps',
    createEntryFromGap: 'POST /faq/gaps/{gapId}/entry b',
    metrics: 'GET /faq/metrics q',
  },
  callbacks: {
    list: 'GET /callbacks q',
    create: 'POST /callbacks bk',
    settle: 'POST /callbacks/{callbackId}/done',
  },
  imports: {
    create: 'POST /imports/{kind} bq',
    getReport: 'GET /import-reports/{importId}',
  },
} as const;

/** Problem types of the contract, without their common beginning. */
export const problemNames =
  'invalid-request not-found utility-unknown too-many-requests maintenance unavailable unauthenticated session-expired sign-in-refused origin-not-allowed csrf-token-invalid payload-too-large unsupported-media-type operator-required not-a-draft not-publishable idempotency-key-reused';
