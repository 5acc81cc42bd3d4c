/** A list of headings or names as it is written in these files: separated by commas, a line or more per language. */
export const words = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
