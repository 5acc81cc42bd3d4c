/** Dimensions and metrics with their weights and what they really weigh. */

/** The panel. */
export const WeightsPanel = () => null;
