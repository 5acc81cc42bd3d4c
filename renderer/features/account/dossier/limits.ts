/** How much of each list a dossier prints; the rest is counted. */
export const most = {
  nextActions: 6,
  answers: 80,
  people: 60,
  tickets: 40,
  invoices: 40,
  /** Rows that a metric is computed from, and rows that these are held against. */
  rowsOfMetric: 12,
  rowsBeside: 4,
  decisions: 30,
  actions: 60,
  checkpoints: 24,
  notes: 40,
  files: 30,
  /** What changed most within a month. */
  causes: 2,
} as const;
