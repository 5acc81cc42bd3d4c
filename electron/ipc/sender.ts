/** Who may call: our own window, its main frame, a page of our own origin. */

/** Where a message came from, as the shell saw it. */
export interface Sender {
  /** A window or print page that this program opened. */
  readonly ownWindow: boolean;
  readonly mainFrame: boolean;
  /** The address of the frame that sent it. */
  readonly url: string;
}

/** Whether an address belongs to an origin such as `app://nabiz` (URL's own `origin` is "null" for such schemes). */
export const isOfOrigin = (url: string, origin: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username } = new URL(url);
  return `${protocol}//${host}` === origin && username === '';
};

/** Whether a message may be listened to. */
export const isTrusted = (sender: Sender, origin: string): boolean =>
  sender.ownWindow && sender.mainFrame && isOfOrigin(sender.url, origin);
