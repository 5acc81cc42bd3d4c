/** A mark of left-to-right reading, so that what follows a Hebrew name is not drawn into it. */
const leftToRightMark = '\u200e';

/**
 * A file's name inside a sentence: read from left to right, with its dates and its ending behind the name, whatever
 * language the name is in.
 */
export const fileNameInText = (name: string): string =>
  `\u2066${name.replaceAll(/(?= \d|\.[^.]*$)/g, leftToRightMark)}\u2069`;
