/** Version of the package; registration and context are stamped with it. */
export const version = '0.0.0';
