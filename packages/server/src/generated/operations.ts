// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  "utility.get": {
    "method": "GET",
    "path": "/utility",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "change",
    "once": false,
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
  "session.renew": {
    "method": "POST",
    "path": "/session/renewal",
    "security": "session",
    "csrf": true,
    "level": "usage-notice",
    "audit": "change",
    "once": false,
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
  "session.sendConfirmationCode": {
    "method": "POST",
    "path": "/session/confirmation/codes",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
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
  "session.confirmWithCode": {
    "method": "POST",
    "path": "/session/confirmation/code",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {},
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
  "session.passkeyOptions": {
    "method": "POST",
    "path": "/session/confirmation/passkey/options",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
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
  "session.confirmWithPasskey": {
    "method": "POST",
    "path": "/session/confirmation/passkey",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {},
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
  "signIn.sendCode": {
    "method": "POST",
    "path": "/sign-in/codes",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
  "signIn.withCode": {
    "method": "POST",
    "path": "/sign-in/code",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
  "signIn.passkeyOptions": {
    "method": "POST",
    "path": "/sign-in/passkey/options",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
  "signIn.withPasskey": {
    "method": "POST",
    "path": "/sign-in/passkey",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
  "signIn.startProvider": {
    "method": "GET",
    "path": "/sign-in/provider",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
    "pathParameters": {},
    "query": {
      "lang": "string",
      "purpose": "string"
    },
    "headers": {},
    "defaulted": [
      "lang",
      "purpose"
    ],
    "bodyTypes": [],
    "answers": {
      "303": [],
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
  "signIn.finishProvider": {
    "method": "GET",
    "path": "/sign-in/provider/callback",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
    "pathParameters": {},
    "query": {
      "code": "string",
      "state": "string",
      "iss": "string",
      "error": "string",
      "error_description": "string"
    },
    "otherQuery": "ignored",
    "headers": {},
    "defaulted": [],
    "bodyTypes": [],
    "answers": {
      "303": [],
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
  "account.get": {
    "method": "GET",
    "path": "/account",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "account.update": {
    "method": "PATCH",
    "path": "/account",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {},
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
  "account.close": {
    "method": "DELETE",
    "path": "/account",
    "security": "session",
    "csrf": true,
    "level": "confirmed",
    "audit": "change",
    "once": false,
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
  "account.export": {
    "method": "GET",
    "path": "/account/export",
    "security": "session",
    "csrf": false,
    "level": "confirmed",
    "audit": "read",
    "once": false,
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
  "account.exportCsv": {
    "method": "GET",
    "path": "/account/export.csv",
    "security": "session",
    "csrf": false,
    "level": "confirmed",
    "audit": "read",
    "once": false,
    "pathParameters": {},
    "query": {},
    "headers": {},
    "defaulted": [],
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
  "contactPoints.add": {
    "method": "POST",
    "path": "/account/contact-points",
    "security": "session",
    "csrf": true,
    "level": "recent",
    "audit": "change",
    "once": false,
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
  "contactPoints.verify": {
    "method": "POST",
    "path": "/account/contact-points/verification",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
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
  "contactPoints.remove": {
    "method": "DELETE",
    "path": "/account/contact-points/{contactPointId}",
    "security": "session",
    "csrf": true,
    "level": "confirmed",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "contactPointId": "string"
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
  "contracts.link": {
    "method": "POST",
    "path": "/account/contracts",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
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
      "409": [
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
  "contracts.unlink": {
    "method": "DELETE",
    "path": "/account/contracts/{contractId}",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "contractId": "string"
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
  "invitations.list": {
    "method": "GET",
    "path": "/account/invitations",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "invitations.decline": {
    "method": "DELETE",
    "path": "/account/invitations/{invitationId}",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "invitationId": "string"
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
  "invitations.accept": {
    "method": "POST",
    "path": "/account/invitations/{invitationId}/acceptance",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "invitationId": "string"
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
  "signIns.list": {
    "method": "GET",
    "path": "/account/sign-ins",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "sessions.list": {
    "method": "GET",
    "path": "/account/sessions",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "sessions.endAll": {
    "method": "DELETE",
    "path": "/account/sessions",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
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
  "sessions.end": {
    "method": "DELETE",
    "path": "/account/sessions/{sessionId}",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "sessionId": "string"
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
  "passkeys.list": {
    "method": "GET",
    "path": "/account/passkeys",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "passkeys.add": {
    "method": "POST",
    "path": "/account/passkeys",
    "security": "session",
    "csrf": true,
    "level": "recent",
    "audit": "change",
    "once": false,
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
  "passkeys.options": {
    "method": "POST",
    "path": "/account/passkeys/options",
    "security": "session",
    "csrf": true,
    "level": "recent",
    "audit": "change",
    "once": false,
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
  "passkeys.rename": {
    "method": "PATCH",
    "path": "/account/passkeys/{passkeyId}",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "passkeyId": "string"
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
  "passkeys.remove": {
    "method": "DELETE",
    "path": "/account/passkeys/{passkeyId}",
    "security": "session",
    "csrf": true,
    "level": "recent",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "passkeyId": "string"
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
  "shares.list": {
    "method": "GET",
    "path": "/contracts/{contractId}/shares",
    "security": "session",
    "csrf": false,
    "level": "account",
    "audit": "none",
    "once": false,
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
  "shares.create": {
    "method": "POST",
    "path": "/contracts/{contractId}/shares",
    "security": "session",
    "csrf": true,
    "level": "confirmed",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "contractId": "string"
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
  "shares.remove": {
    "method": "DELETE",
    "path": "/contracts/{contractId}/shares/{shareId}",
    "security": "session",
    "csrf": true,
    "level": "account",
    "audit": "change",
    "once": false,
    "pathParameters": {
      "contractId": "string",
      "shareId": "string"
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "audit": "none",
    "once": false,
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
    "level": "usage-notice",
    "levelByQuery": {
      "granularity": {
        "day": "account",
        "hour": "account"
      }
    },
    "audit": "none",
    "once": false,
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
  "faq.index": {
    "method": "GET",
    "path": "/faq",
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "none",
    "once": false,
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
    "audit": "none",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "none",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "none",
    "once": false,
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
    "audit": "change",
    "once": false,
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
    "audit": "none",
    "once": false,
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
    "audit": "read",
    "once": false,
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
    "security": "public",
    "csrf": false,
    "audit": "change",
    "once": true,
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
      "409": [
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
    "audit": "change",
    "once": false,
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
  "accounts.find": {
    "method": "POST",
    "path": "/accounts/search",
    "security": "operator",
    "csrf": false,
    "audit": "read",
    "once": false,
    "pathParameters": {},
    "query": {},
    "headers": {
      "X-Operator": "string"
    },
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
  "accounts.linkContract": {
    "method": "POST",
    "path": "/accounts/{accountId}/contracts",
    "security": "operator",
    "csrf": false,
    "audit": "change",
    "once": false,
    "pathParameters": {
      "accountId": "string"
    },
    "query": {},
    "headers": {
      "X-Operator": "string"
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
  "audit.list": {
    "method": "GET",
    "path": "/audit",
    "security": "operator",
    "csrf": false,
    "audit": "read",
    "once": false,
    "pathParameters": {},
    "query": {
      "limit": "integer",
      "cursor": "string"
    },
    "headers": {
      "X-Operator": "string"
    },
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
  "imports.create": {
    "method": "POST",
    "path": "/imports/{kind}",
    "security": "operator",
    "csrf": false,
    "audit": "change",
    "once": false,
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
    "audit": "read",
    "once": false,
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
} as const;

export type OperationId = keyof typeof operations;
