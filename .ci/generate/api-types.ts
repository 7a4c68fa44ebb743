import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './generator.ts';
import type { Generator } from './generator.ts';

/** TypeScript types of the API; the client and the server each carry the same copy, so neither needs the other. */
export const apiTypes: Generator = async (api) => {
  const ast = await openapiTS(structuredClone(api) as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: false,
  });
  const text = banner + astToString(ast);
  return [
    { path: 'packages/sdk/src/generated/api.ts', text },
    { path: 'packages/server/src/generated/api.ts', text },
  ];
};
