/** The look of long lists, which all of them share, together with what a screen adds to it. */
import shared from './long-list.module.css';

const parts = ['list', 'head', 'body', 'headings', 'row', 'cell'] as const;

/** Class names by the names in a style sheet. */
type Classes = Readonly<Record<string, string>>;

/** A screen's own classes; those that are parts of a long list carry its look along. */
export const withLongList = (own: Classes): Classes => ({
  ...own,
  ...Object.fromEntries(parts.map((part) => [part, `${shared[part] ?? ''} ${own[part] ?? ''}`.trim()])),
});
