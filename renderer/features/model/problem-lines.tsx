/** What is wrong with a part of the draft, in words beside it. */
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../shared/model/model-page.ts';
import css from './problem-lines.module.css';

interface ProblemLinesProps {
  readonly problems: readonly DraftProblem[];
  /** The field that has them names this as its description. */
  readonly id?: string | undefined;
}

/** One sentence per problem; nothing where there is none. */
export const ProblemLines = ({ problems, id }: ProblemLinesProps) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <div id={id} role="status">
      <ul className={css.problems}>
        {problems.map(({ path, code, detail }) => (
          <li key={`${path} ${code}`}>{t(`models.problems.${code}`, { ...detail })}</li>
        ))}
      </ul>
    </div>
  );
};
