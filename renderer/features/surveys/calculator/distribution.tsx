/** How often each score was given: bars over the scores, and a table for those who hear it. */
import { useTranslation } from 'react-i18next';
import { npsClassOf } from '../../../../shared/model/surveys/nps.ts';
import { useFormat } from '../../../ui/use-format.ts';
import heard from '../../../ui/heard.module.css';
import css from './distribution.module.css';

interface DistributionProps {
  /** Index 0 to 10. */
  readonly counts: readonly number[];
  readonly label: string;
}

const percent = (count: number, most: number): string => `${most === 0 ? 0 : (count / most) * 100}%`;

/** The bars. */
export const Distribution = ({ counts, label }: DistributionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(...counts);
  return (
    <table className={css.chart} aria-label={label}>
      <tbody>
        <tr>
          <th scope="row" className={css.heard}>
            <span className={heard.heard}>{t('surveys.calculator.answers')}</span>
          </th>
          {counts.map((count, score) => (
            <td key={score} data-group={npsClassOf(score)}>
              <span className={css.room} aria-hidden="true">
                <span className={css.bar} style={{ blockSize: percent(count, most) }} />
              </span>
              <span className={css.count} data-none={count === 0}>
                {format.number(count, 0)}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={css.heard}>
            <span className={heard.heard}>{t('surveys.answers.score')}</span>
          </th>
          {counts.map((_, score) => (
            <th key={score} scope="col">
              {format.number(score, 0)}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
};
