/** Cut-offs, least coverage and caps. */

/** The panel. */
export const RulesPanel = () => null;
