/** Finds pages of the help by words, folded as names are: Turkish ı and İ, Hebrew points, accents. Pure. */
import { fold } from '../../../shared/fold.ts';
import { type HelpTopic, helpTopics } from '../../../shared/i18n/help/index.ts';

/** A page as it is searched: its title and its lines, those that the program makes among them. */
export interface SearchedPage {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A page that was found, with the line that says most of what was asked. */
export interface Found {
  readonly topic: HelpTopic;
  /** Null where the title alone says it. */
  readonly line: string | null;
}

/** A letter or digit stands before the word: "art" is not looked for inside of "chart". */
const has = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);

const rank = ({ title, lines }: SearchedPage, asked: readonly string[]) => {
  const whole = fold([title, ...lines].join(' '));
  if (!asked.every((word) => has(whole, word))) return null;
  const inTitle = asked.filter((word) => has(fold(title), word)).length;
  const counted = lines.map((line) => {
    const folded = fold(line);
    return { line, count: asked.filter((word) => has(folded, word)).length };
  });
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most), { line: '', count: 0 });
  return { points: 2 * inTitle + best.count, line: best.count === 0 ? null : best.line };
};

/** The pages that hold every word, best first; a word may be begun only. Nothing is found by nothing. */
export const searchHelp = (
  pages: Readonly<Record<HelpTopic, SearchedPage>>,
  query: string,
): readonly Found[] => {
  const asked = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  if (asked.length === 0) return [];
  return helpTopics
    .flatMap((topic) => {
      const found = rank(pages[topic], asked);
      return found ? [{ topic, ...found }] : [];
    })
    .toSorted((a, b) => b.points - a.points)
    .map(({ topic, line }) => ({ topic, line }));
};
