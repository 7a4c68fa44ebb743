/** Builds an index from authors' sources. Readers' pages load only the index, not this code. */
export { checkFlow } from './dialogue/check-flow.ts';
export { indexFlow } from './dialogue/index-flow.ts';
export { argumentsOf, compileMessage } from './message/compile-message.ts';
export { buildIndex } from './search/build-index.ts';
