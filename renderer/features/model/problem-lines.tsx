/** What is wrong with a part of the draft, in words beside it. */
import type { DraftProblem } from '../../../shared/model/model-page.ts';
import css from './problem-lines.module.css';
import { useProblemSentence } from './use-problem-sentence.ts';

interface ProblemLinesProps {
  readonly problems: readonly DraftProblem[];
  /** The field that has them names this as its description. */
  readonly id?: string | undefined;
}

/** One sentence per problem; nothing where there is none. */
export const ProblemLines = ({ problems, id }: ProblemLinesProps) => {
  const sentenceOf = useProblemSentence();
  if (problems.length === 0) return null;
  return (
    <div id={id} role="status">
      <ul className={css.problems}>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{sentenceOf(problem)}</li>
        ))}
      </ul>
    </div>
  );
};
