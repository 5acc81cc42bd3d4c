/** Whether a score, or a share, reaches a cut-off. */

/** A sum of fractions may miss a cut-off by a rounding error; that much still counts as reached. */
export const roundingSlack = 1e-9;

/** Whether a figure reaches a cut-off; the cut-off itself is reached. */
export const reaches = (figure: number, cutoff: number): boolean => figure + roundingSlack >= cutoff;
