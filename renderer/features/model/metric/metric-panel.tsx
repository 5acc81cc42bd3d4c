/** The metric that is looked at: its points over the accounts, its rules, its source. */

/** The panel. */
export const MetricPanel = () => null;
