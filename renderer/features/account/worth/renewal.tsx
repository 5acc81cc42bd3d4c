/** When the contract comes up for renewal: the day, how far it is, and the account's light of today. */
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../../shared/dates.ts';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { RowsLink } from '../rows/rows-link.tsx';
import css from './worth.module.css';

/** Whole days from one date to another. */
const daysBetween = (from: string, to: string): number => (parseDay(to) ?? 0) - (parseDay(from) ?? 0);

/** "in 61 days", "today", "3 days ago". */
const useDistance = (): ((on: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf } = useAccountPage();
  return (on) => {
    const days = daysBetween(asOf, on);
    if (days === 0) return t('account.renewal.today');
    const span = format.span(Math.abs(days), 'day');
    return t(days > 0 ? 'account.renewal.ahead' : 'account.renewal.past', { span });
  };
};

/** The day with its distance; opens what it says. */
export const Renewal = ({ on }: { readonly on: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const distance = useDistance();
  const { score } = useAccountPage();
  const [date, how] = [format.date(on), distance(on)];
  const about = () => (
    <Definition
      title={t('account.facts.renewalOn')}
      text={t('account.factMeaning.renewalOn')}
      facts={[
        { label: t('account.renewal.distance'), value: how },
        { label: t('account.renewal.light'), value: <Light band={score.band} size="small" /> },
      ]}
    >
      <RowsLink about={{ kind: 'dataset', key: 'accounts' }} />
    </Definition>
  );
  return (
    <span className={css.renewal}>
      <Light band={score.band} size="small" word="hidden" />
      <Figure about={about} label={`${t('account.facts.renewalOn')}: ${date}`}>
        <bdi>{date}</bdi>
      </Figure>
      <span className={css.distance}>{how}</span>
    </span>
  );
};
