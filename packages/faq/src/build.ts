/** What makes an index of what authors wrote. Readers' pages load the index and need none of it. */
export { checkFlow } from './dialogue/check-flow.ts';
export { indexFlow } from './dialogue/index-flow.ts';
export { argumentsOf, compileMessage } from './message/compile-message.ts';
export { buildIndex } from './search/build-index.ts';
