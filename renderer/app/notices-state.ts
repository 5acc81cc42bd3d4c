/** Short messages to the user: the list and how it changes. Pure. */

/**
 * A message; `action` is a button beside it. It stays until the user dismisses it, enough newer ones came, or, when it
 * says no more than that something was done or saved, the user has read it and goes on elsewhere.
 */
export interface Notice {
  readonly id: number;
  /** When it was said, in milliseconds. */
  readonly saidAt: number;
  readonly tone: 'done' | 'problem' | 'plain';
  readonly text: string;
  /** What it is news of: a newer one of the same takes its place. */
  readonly newsOf?: 'alerts' | 'saved' | 'engine' | 'readOnly';
  /** The step of the plan that its action takes back; the record of steps can take it back too. */
  readonly step?: number;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    /** What it does can be done once: the message goes with it. */
    readonly isOnce?: true;
    /** What it does means the same whatever workspace is open. */
    readonly isAnywhere?: true;
  };
}

/** More would hide the page. */
export const mostNotices = 3;

const isReplaced = (old: Notice, { text, newsOf }: Notice): boolean =>
  old.text === text || (newsOf !== undefined && old.newsOf === newsOf);

/** Adds a message; the same words, or older news of the same, are not shown beside it, and the oldest give way. */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] =>
  [...notices.filter((old) => !isReplaced(old, notice)), notice].slice(-mostNotices);

/** Long enough to read a message. */
const readingMs = 5000;

/** What can be pressed here and nowhere else, and is about the work at hand: a file that was saved is found without it. */
const isOnlyWay = ({ action, step }: Notice): boolean =>
  action !== undefined && step === undefined && action.isAnywhere !== true;

/** The messages that go along to another screen: problems, what can be pressed only here, and what was said just now. */
export const carriedNotices = (notices: readonly Notice[], now: number): readonly Notice[] => {
  const carried = notices.filter(
    (notice) => notice.tone === 'problem' || isOnlyWay(notice) || now - notice.saidAt < readingMs,
  );
  return carried.length === notices.length ? notices : carried;
};

/** The messages that outlive their workspace: an undo pressed in the next one would take back something else there. */
export const noticesOfProgram = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ action }) => action === undefined || action.isAnywhere === true);

/** Without what a step of the plan said: it was taken back in another way. */
export const withoutStep = (notices: readonly Notice[], step: number): readonly Notice[] =>
  notices.some((notice) => notice.step === step) ? notices.filter((notice) => notice.step !== step) : notices;

/** Takes a message away. */
export const withoutNotice = (notices: readonly Notice[], id: number): readonly Notice[] =>
  notices.filter((notice) => notice.id !== id);
