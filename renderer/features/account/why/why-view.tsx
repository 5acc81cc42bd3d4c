/** Why the account scores so: every contribution on the way from nothing to the score. */

/** The view. */
export const WhyView = () => null;
