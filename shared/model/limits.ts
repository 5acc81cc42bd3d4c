/** How much a model may hold: far more than anybody can judge, far less than would slow anything down. */

/** Points of one metric. */
export const mostPoints = 50;
/** Characters of one formula. */
export const longestFormula = 1000;
/** Metrics of one model. */
export const mostMetrics = 200;
