/** Segments: what differs for some of the accounts. */

/** The panel. */
export const VariantsPanel = () => null;
