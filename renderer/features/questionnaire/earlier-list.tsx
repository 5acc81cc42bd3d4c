/** What was said of a question before: day, answer, by whom, how sure, and why. */
import { useTranslation } from 'react-i18next';
import type { DatedJudgement } from '../../../shared/model/questionnaire/page.ts';
import { useFormat } from '../../ui/use-format.ts';
import css from './question-field.module.css';

const Said = ({ said: { date, value, author, confidence, note } }: { readonly said: DatedJudgement }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <b>{format.number(value)}</b>
      <span>{format.date(date)}</span>
      {author === null ? null : <bdi>{author}</bdi>}
      {confidence === null ? null : <span>{t(`questionnaire.confidence.${confidence}`)}</span>}
      {note === null ? null : (
        <bdi className={css.note} title={note}>
          {note}
        </bdi>
      )}
    </li>
  );
};

/** The list, newest first; nothing where nobody said anything. */
export const EarlierList = ({ earlier }: { readonly earlier: readonly DatedJudgement[] }) => {
  const { t } = useTranslation();
  if (earlier.length === 0) return null;
  return (
    <div className={css.earlier}>
      <span className={css.before}>{t('questionnaire.earlier')}</span>
      <ul>
        {earlier.map((said, index) => (
          <Said key={`${said.date} ${index}`} said={said} />
        ))}
      </ul>
    </div>
  );
};
