/** A line of the SDK's table whose flags say that it is for operators (see `packages/sdk/src/route.ts`). */
const forOperators = /^ {4}\w+: '[A-Z]+ \S+ [a-z]*o[a-z]*(?: \S+)?',\n/gm;

/**
 * A line of an operation that elements call by `client.request(method, path)`, which needs no line unless the answer is something else than
 * JSON: the account and everything around signing in. A page that shows a bill need not load a table of all of it.
 */
const calledByPath =
  /^ {4}\w+: '[A-Z]+ (?:\/account|\/sign-in|\/session\/|\/contracts\/\{contractId\}\/shares)\S*(?: [a-z]+)?',\n/gm;

/** What is left of a resource without lines. */
const empty = /^ {2}\w+: \{\n {2}\},\n/gm;

/**
 * Leaves out of the bundle for web pages what its elements do not call by name. What npm publishes stays whole.
 *
 * @returns {import('rollup').Plugin}
 */
export const residentsOperations = () => ({
  name: 'residents-operations',
  transform(code, id) {
    if (!id.endsWith('/sdk/src/generated/operations.ts')) return null;
    const left = [forOperators, calledByPath].reduce((before, lines) => {
      const after = before.replaceAll(lines, '');
      if (after === before)
        this.error(`The SDK’s table of operations has no lines like ${lines} any more; it has changed`);
      return after;
    }, code);
    return { code: left.replaceAll(empty, ''), map: { mappings: '' } };
  },
});
