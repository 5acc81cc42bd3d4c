/** A mark of left-to-right reading, so that what follows a Hebrew name is not drawn into it. */
const leftToRightMark = '\u200e';

/** Letters that are written from the right. */
const fromTheRight = /[\u0590-\u08ff]/u;

/**
 * A file's name inside a sentence: read from left to right, with its dates and its ending behind the name, whatever
 * language the name is in.
 */
export const fileNameInText = (name: string): string => {
  const marked = fromTheRight.test(name) ? name.replaceAll(/(?= \d|\.[^.]*$)/g, leftToRightMark) : name;
  return `\u2066${marked}\u2069`;
};
