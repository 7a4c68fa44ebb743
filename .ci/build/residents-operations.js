/** A line of the SDK's table whose flags say that it is for operators (see `packages/sdk/src/route.ts`). */
const forOperators = /^ {4}\w+: '[A-Z]+ \S+ [a-z]*o[a-z]*(?: \S+)?',\n/gm;

/**
 * Leaves operators' operations out of the bundle for web pages: no element for residents calls them. What npm publishes stays whole.
 *
 * @returns {import('rollup').Plugin}
 */
export const residentsOperations = () => ({
  name: 'residents-operations',
  transform(code, id) {
    if (!id.endsWith('/sdk/src/generated/operations.ts')) return null;
    const left = code.replaceAll(forOperators, '');
    if (left === code) this.error('The SDK’s table of operations has no operators’ lines; it has changed');
    return { code: left, map: { mappings: '' } };
  },
});
