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
    renew: 'POST /session/renewal',
    sendConfirmationCode: 'POST /session/confirmation/codes b',
    confirmWithCode: 'POST /session/confirmation/code b',
    passkeyOptions: 'POST /session/confirmation/passkey/options',
    confirmWithPasskey: 'POST /session/confirmation/passkey b',
  },
  signIn: {
    sendCode: 'POST /sign-in/codes b',
    withCode: 'POST /sign-in/code b',
    passkeyOptions: 'POST /sign-in/passkey/options',
    withPasskey: 'POST /sign-in/passkey b',
  },
  account: {
    get: 'GET /account',
    update: 'PATCH /account b',
    close: 'DELETE /account',
    export: 'GET /account/export',
    exportCsv: 'GET /account/export.csv - text/csv',
  },
  contactPoints: {
    add: 'POST /account/contact-points b',
    verify: 'POST /account/contact-points/verification b',
    remove: 'DELETE /account/contact-points/{contactPointId}',
  },
  contracts: {
    link: 'POST /account/contracts b',
    unlink: 'DELETE /account/contracts/{contractId}',
    list: 'GET /contracts q',
    get: 'GET /contracts/{contractId}',
  },
  invitations: {
    list: 'GET /account/invitations',
    decline: 'DELETE /account/invitations/{invitationId}',
    accept: 'POST /account/invitations/{invitationId}/acceptance',
  },
  signIns: {
    list: 'GET /account/sign-ins q',
  },
  sessions: {
    list: 'GET /account/sessions',
    endAll: 'DELETE /account/sessions',
    end: 'DELETE /account/sessions/{sessionId}',
  },
  passkeys: {
    list: 'GET /account/passkeys',
    add: 'POST /account/passkeys b',
    options: 'POST /account/passkeys/options',
    rename: 'PATCH /account/passkeys/{passkeyId} b',
    remove: 'DELETE /account/passkeys/{passkeyId}',
  },
  shares: {
    list: 'GET /contracts/{contractId}/shares',
    create: 'POST /contracts/{contractId}/shares b',
    remove: 'DELETE /contracts/{contractId}/shares/{shareId}',
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
  accounts: {
    find: 'POST /accounts/search bo',
    linkContract: 'POST /accounts/{accountId}/contracts bo',
  },
  audit: {
    list: 'GET /audit qo',
  },
  imports: {
    create: 'POST /imports/{kind} bqo',
    getReport: 'GET /import-reports/{importId} o',
  },
} as const;

/** Problem types of the API, without their common beginning. */
export const problemNames =
  'invalid-request not-found utility-unknown sign-in-method-off too-many-requests maintenance unavailable unauthenticated session-expired sign-in-refused origin-not-allowed csrf-token-invalid payload-too-large unsupported-media-type level-too-low code-refused passkey-refused last-contact-point contact-point-taken already-linked already-shared numbers-refused not-holder operator-required not-a-draft not-publishable idempotency-key-reused';
