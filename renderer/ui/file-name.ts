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

/** Whether a text is a file's name: it ends like one, and is no sentence and no list. */
export const isFileName = (text: string): boolean =>
  /^[^\n,:;\u2066-\u2069]{1,200}\.[a-z][a-z\d]{1,5}$/iu.test(text);
