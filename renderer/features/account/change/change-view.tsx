/** Why the score changed between two dates. */

/** The view. */
export const ChangeView = () => null;
