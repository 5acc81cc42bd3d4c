/** What the draft would do: lights before and after, who changes, publishing. */

/** The panel. */
export const EffectPanel = () => null;
