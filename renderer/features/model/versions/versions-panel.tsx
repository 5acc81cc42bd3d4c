/** Versions, ready models, files. */

/** The panel. */
export const VersionsPanel = () => null;
