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
