/** The bundled API, as far as the generators read it. */
export interface Api {
  openapi: string;
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, object> } & Record<string, Record<string, object>>;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type PathItem = Partial<Record<Method, Operation>>;

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  /** Ways to be let in, of which any is enough; `[]` is for everybody. Required by our rules, whatever OpenAPI says. */
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, Response | Reference>;
  /** Level that the session must be at. */
  'x-level'?: string;
  /** Higher levels that values of query parameters need. */
  'x-level-by-query'?: Record<string, Record<string, string>>;
  /** `ignored`: parameters of the query that the API does not list are passed over, as OAuth 2.0 wants it (RFC 6749, 4.1.2). */
  'x-other-query'?: 'ignored';
  /** Who signs what comes in, where security is `webhook`: names the secrets in the settings. */
  'x-sender'?: string;
  /** What the audit log tells of the operation, where the rule does not say it: `read`, `change` or `none`. */
  'x-audit'?: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description: string;
  schema: object;
}

export interface Response {
  description: string;
  content?: Record<string, { schema: object }>;
}

export interface Reference {
  $ref: string;
}

/** One file to write, its path relative to the repository. */
export interface GeneratedFile {
  path: string;
  text: string;
}

export type Generator = (api: Api) => GeneratedFile[] | Promise<GeneratedFile[]>;

export const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of the API, in the order it is written. */
export function operationsOf(api: Api): { path: string; method: Method; operation: Operation }[] {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** Follows a local `$ref` of the bundle. */
export function resolveReference<T extends object>(api: Api, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const keys = value.$ref
    .replace(/^#\//, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let target: unknown = api;
  for (const key of keys) target = (target as Record<string, unknown>)[key];
  return target as T;
}

/** First line of every generated file. */
export const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';
