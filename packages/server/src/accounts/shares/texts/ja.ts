/** Texts about a share that reach strangers. */
export default {
  /** Stands for a giver without a name, or with one that does not belong into a message. */
  nameless: 'ご契約者',
};
