// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from '../router/operation.ts';

export const operations = {
  "utility.get": {
    "method": "GET",
    "path": "/utility",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "calendar.get": {
    "method": "GET",
    "path": "/calendar",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "session.get": {
    "method": "GET",
    "path": "/session",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "session.create": {
    "method": "POST",
    "path": "/session",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "session.delete": {
    "method": "DELETE",
    "path": "/session",
    "security": "session",
    "csrf": true,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "contracts.list": {
    "method": "GET",
    "path": "/contracts",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [
      "limit"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "contracts.get": {
    "method": "GET",
    "path": "/contracts/{contractId}",
    "security": "session",
    "csrf": false,
    "pathParameters": {
      "contractId": "string"
    },
    "query": {},
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "bills.list": {
    "method": "GET",
    "path": "/bills",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "state": "string",
      "contractId": "string",
      "from": "string",
      "to": "string",
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [
      "limit"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "bills.exportCsv": {
    "method": "GET",
    "path": "/bills.csv",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "state": "string",
      "contractId": "string",
      "from": "string",
      "to": "string",
      "lang": "string"
    },
    "headers": {},
    "defaulted": [
      "lang"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "text/csv"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "bills.get": {
    "method": "GET",
    "path": "/bills/{billId}",
    "security": "session",
    "csrf": false,
    "pathParameters": {
      "billId": "string"
    },
    "query": {},
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "readings.list": {
    "method": "GET",
    "path": "/readings",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "contractId": "string",
      "from": "string",
      "to": "string",
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [
      "limit"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "usage.get": {
    "method": "GET",
    "path": "/usage",
    "security": "session",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "contractId": "string",
      "granularity": "string",
      "from": "string",
      "to": "string"
    },
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [
      "granularity"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.index": {
    "method": "GET",
    "path": "/faq",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "lang": "string"
    },
    "headers": {
      "If-None-Match": "string"
    },
    "defaulted": [
      "lang"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "304": [],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.report": {
    "method": "POST",
    "path": "/faq/questions",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "202": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.feedback": {
    "method": "POST",
    "path": "/faq/feedback",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.answer": {
    "method": "POST",
    "path": "/faq/answers",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "200": [
        "application/jsonl"
      ],
      "400": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.listVersions": {
    "method": "GET",
    "path": "/faq/versions",
    "security": "operator",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {},
    "defaulted": [
      "limit"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.createVersion": {
    "method": "POST",
    "path": "/faq/versions",
    "security": "operator",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.getVersion": {
    "method": "GET",
    "path": "/faq/versions/{version}",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "version": "integer"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.putEntry": {
    "method": "PUT",
    "path": "/faq/versions/{version}/entries/{entryId}",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "version": "integer",
      "entryId": "string"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.deleteEntry": {
    "method": "DELETE",
    "path": "/faq/versions/{version}/entries/{entryId}",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "version": "integer",
      "entryId": "string"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.publish": {
    "method": "POST",
    "path": "/faq/versions/{version}/publication",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "version": "integer"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.unschedule": {
    "method": "DELETE",
    "path": "/faq/versions/{version}/publication",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "version": "integer"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.listGaps": {
    "method": "GET",
    "path": "/faq/gaps",
    "security": "operator",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.createEntryFromGap": {
    "method": "POST",
    "path": "/faq/gaps/{gapId}/entry",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "gapId": "string"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "faq.metrics": {
    "method": "GET",
    "path": "/faq/metrics",
    "security": "operator",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "from": "string",
      "to": "string"
    },
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "callbacks.list": {
    "method": "GET",
    "path": "/callbacks",
    "security": "operator",
    "csrf": false,
    "pathParameters": {},
    "query": {
      "state": "string",
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {},
    "defaulted": [
      "state",
      "limit"
    ],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "callbacks.create": {
    "method": "POST",
    "path": "/callbacks",
    "security": "none",
    "csrf": false,
    "pathParameters": {},
    "query": {},
    "headers": {
      "Idempotency-Key": "string"
    },
    "defaulted": [],
    "bodyTypes": [
      "application/json"
    ],
    "answers": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "callbacks.settle": {
    "method": "POST",
    "path": "/callbacks/{callbackId}/done",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "callbackId": "string"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "imports.create": {
    "method": "POST",
    "path": "/imports/{kind}",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "kind": "string"
    },
    "query": {
      "mode": "string"
    },
    "headers": {},
    "defaulted": [
      "mode"
    ],
    "bodyTypes": [
      "text/csv",
      "application/jsonl"
    ],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
  "imports.getReport": {
    "method": "GET",
    "path": "/import-reports/{importId}",
    "security": "operator",
    "csrf": false,
    "pathParameters": {
      "importId": "string"
    },
    "query": {},
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ],
      "default": [
        "application/problem+json"
      ]
    }
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
