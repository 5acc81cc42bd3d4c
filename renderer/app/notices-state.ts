/** Short messages to the user: the list and how it changes. Pure. */

/** A message; `action` is a button beside it. It stays until the user dismisses it or enough newer ones came. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'problem' | 'plain';
  readonly text: string;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    /** What it does can be done once: the message goes with it. */
    readonly isOnce?: true;
  };
}

/** More would hide the page. */
export const mostNotices = 3;

/** Adds a message; the same words are not shown twice, and the oldest give way. */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] =>
  [...notices.filter(({ text }) => text !== notice.text), notice].slice(-mostNotices);

/** Takes a message away. */
export const withoutNotice = (notices: readonly Notice[], id: number): readonly Notice[] =>
  notices.filter((notice) => notice.id !== id);
