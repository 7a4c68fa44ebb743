/** Parts of the sections that a page may style, `mizu-my-page::part(…)`. */
export const exportedParts = 'thing, field, message, done, confirmation, question, state, bill';
