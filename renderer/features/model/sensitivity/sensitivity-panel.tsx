/** Which lights hang on which weight. */

/** The panel. */
export const SensitivityPanel = () => null;
