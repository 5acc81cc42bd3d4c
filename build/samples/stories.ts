/** What happens to the sample's accounts, as figures over 24 months: the only place that decides how healthy one is. */

/** A figure that stays, or month → value with straight lines between them. */
export type Curve = number | Readonly<Record<number, number>>;

/** One course of events. Several accounts live through the same one, each with its own chance. */
export interface Story {
  /** Share of the seats in use, 0..1. */
  readonly use: Curve;
  /** How much an active person does; 1 is usual. */
  readonly volume: Curve;
  /** How many of the eight features are used. */
  readonly features: Curve;
  /** Share of the people who finish a training, 0..1. */
  readonly trained: number;
  /** Tickets per 100 seats and month. */
  readonly tickets: Curve;
  /** How well support goes, 0..1: failures, repeats, hours, reopened tickets follow from it. */
  readonly care: Curve;
  /** How content people are, 0..1: the answers of all surveys follow from it. */
  readonly mood: Curve;
  /** Share of the invitations that are answered, 0..1. */
  readonly answers: number;
  /** Days between due date and payment; below 0 is early. */
  readonly lateDays: Curve;
  /** Change of the price at each yearly renewal: 0.05 is 5 % more. */
  readonly renewal: number;
  /** How many others the account has brought. */
  readonly referrals: number;
  /** Days before the end of the sample on which it became a customer; left out = long ago. */
  readonly startedDaysAgo?: number;
  /** The month in which it left. */
  readonly leavesInMonth?: number;
  /** Nothing but a name and a few loose rows is known. */
  readonly hardlyKnown?: true;
}

const steady: Story = {
  use: 0.84,
  volume: { 0: 1, 23: 1.12 },
  features: 5,
  trained: 0.8,
  tickets: 5,
  care: 0.84,
  mood: 0.81,
  answers: 0.6,
  lateDays: -3,
  renewal: 0.06,
  referrals: 0,
};

const lukewarm: Story = {
  ...steady,
  use: 0.6,
  volume: { 0: 1.05, 23: 0.95 },
  features: 3,
  trained: 0.45,
  tickets: 9,
  care: 0.62,
  mood: 0.63,
  lateDays: 4,
  renewal: 0.02,
};

/** Name → course of events. */
export const stories = {
  steady,
  lukewarm,
  /** Recommends, refers, renews. */
  champion: {
    ...steady,
    use: 0.95,
    features: 7,
    trained: 0.95,
    tickets: 3,
    care: 0.94,
    mood: 0.96,
    answers: 0.85,
    lateDays: -8,
    renewal: 0.12,
    referrals: 2,
  },
  /** Takes more seats and more features every year. */
  growing: {
    ...steady,
    use: { 0: 0.7, 23: 0.93 },
    volume: { 0: 0.8, 23: 1.5 },
    features: { 0: 3, 23: 6 },
    renewal: 0.2,
    referrals: 1,
  },
  /** Use falls for eight months; everything else still looks fine. */
  quietDecline: {
    ...steady,
    use: { 0: 0.86, 15: 0.86, 23: 0.12 },
    volume: { 0: 1, 15: 1, 23: 0.2 },
    features: { 0: 5, 15: 5, 23: 1 },
  },
  /** A bad first year, then better month by month. */
  recovery: {
    ...steady,
    use: { 0: 0.75, 8: 0.3, 12: 0.35, 23: 0.85 },
    volume: { 0: 1, 8: 0.5, 23: 1.3 },
    care: { 0: 0.5, 10: 0.4, 18: 0.85 },
    mood: { 0: 0.6, 10: 0.4, 18: 0.82 },
    lateDays: { 0: 0, 9: 25, 16: -2 },
    tickets: { 0: 6, 9: 16, 17: 5 },
  },
  /** All is well but the money. */
  latePayer: {
    ...steady,
    use: 0.88,
    lateDays: { 0: 6, 12: 38, 23: 95 },
    renewal: 0.04,
  },
  /** Uses it every day and has paid nothing for months: a dispute. */
  stoppedPaying: {
    ...steady,
    use: 0.9,
    lateDays: { 0: 2, 16: 4, 17: 400 },
  },
  /** The same things break again and again. */
  noisySupport: {
    ...steady,
    tickets: { 0: 7, 12: 12, 23: 27 },
    care: { 0: 0.7, 12: 0.45, 23: 0.12 },
    mood: { 0: 0.8, 12: 0.66, 23: 0.42 },
    use: { 0: 0.85, 14: 0.82, 23: 0.66 },
  },
  /** Little goes right and it gets worse. */
  troubled: {
    ...steady,
    use: { 0: 0.55, 23: 0.22 },
    volume: { 0: 1, 17: 0.9, 23: 0.6 },
    features: 2,
    trained: 0.2,
    tickets: 19,
    care: 0.25,
    mood: { 0: 0.5, 23: 0.3 },
    answers: 0.4,
    lateDays: { 0: 12, 23: 44 },
    renewal: -0.12,
  },
  /** Busy in spring and autumn, quiet in summer and winter. */
  seasonal: {
    ...steady,
    volume: { 0: 1.3, 2: 0.6, 5: 1.5, 9: 0.5, 12: 1.4, 14: 0.6, 17: 1.6, 21: 0.6, 23: 1.5 },
    use: { 0: 0.8, 2: 0.6, 5: 0.9, 9: 0.55, 12: 0.88, 14: 0.62, 17: 0.9, 21: 0.6, 23: 0.88 },
  },
  /** Came about seven weeks before the end. */
  newcomer: { ...steady, startedDaysAgo: 49, use: 0.7, features: 4, trained: 0.6, answers: 0.7, lateDays: -2 },
  /** A name in the list, a few rows elsewhere. */
  hardlyKnown: { ...steady, hardlyKnown: true },
  /** Declined and left. */
  churned: {
    ...steady,
    leavesInMonth: 19,
    use: { 0: 0.7, 8: 0.6, 19: 0.1 },
    volume: { 0: 1, 8: 0.9, 19: 0.3 },
    features: { 0: 4, 19: 1 },
    trained: 0.4,
    tickets: { 0: 8, 19: 18 },
    care: 0.4,
    mood: { 0: 0.6, 19: 0.25 },
    answers: 0.35,
    lateDays: { 0: 5, 19: 35 },
    renewal: -0.05,
  },
} as const satisfies Readonly<Record<string, Story>>;

/** The name of a story. */
export type StoryName = keyof typeof stories;

/** A curve's value at a month (parts of months allowed); outside its months it keeps its first or last value. */
export const at = (curve: Curve, month: number): number => {
  if (typeof curve === 'number') return curve;
  const points = Object.entries(curve).map(([key, value]) => ({ month: Number(key), value }));
  const before = points.findLast((point) => point.month <= month) ?? points[0];
  const after = points.find((point) => point.month > month);
  if (before === undefined) return 0;
  if (after === undefined || after === before) return before.value;
  return before.value + ((month - before.month) / (after.month - before.month)) * (after.value - before.value);
};
