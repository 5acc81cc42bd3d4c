/** A name or a text of somebody's own inside a sentence: its direction is its own, and the sentence keeps its order. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
