/** One checkpoint at a glance: its date, score and light, how much was known, which model, who froze it, what was said. */
import { useTranslation } from 'react-i18next';
import type { Checkpoint } from '../../../../shared/model/plan/checkpoint.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './end-card.module.css';
import { useFigures } from './use-figures.ts';

interface EndCardProps {
  readonly checkpoint: Checkpoint;
  /** Earlier or later; left out where it stands alone. */
  readonly label?: string;
}

const Facts = ({ checkpoint }: Pick<EndCardProps, 'checkpoint'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = checkpoint.frozen;
  return (
    <ul className={css.facts}>
      <li>{t('plan.compare.coverage', { coverage: format.share(score.coverage) })}</li>
      <li>{t('account.change.version', { name: model.name, version: model.version })}</li>
      {checkpoint.author === null ? null : (
        <li>
          {t('plan.compare.frozenBy')} <bdi>{checkpoint.author}</bdi>
        </li>
      )}
    </ul>
  );
};

/** The card. */
export const EndCard = ({ checkpoint, label }: EndCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useFigures();
  const { score } = checkpoint.frozen;
  return (
    <section className={css.card} aria-label={format.date(checkpoint.date)}>
      <h2 className={css.when}>
        {label === undefined ? null : <span className={css.label}>{label}</span>}
        {format.date(checkpoint.date)}
      </h2>
      <div className={css.figure}>
        <span className={css.score} data-none={score.score === null}>
          {score.score === null ? t('account.score.none') : figures.score(score.score, score.cutoffs)}
        </span>
        <Light band={score.band} size="large" />
      </div>
      <Facts checkpoint={checkpoint} />
      {checkpoint.note === null ? null : (
        <blockquote className={css.note}>
          <p className={css.said} dir="auto">
            {checkpoint.note}
          </p>
        </blockquote>
      )}
    </section>
  );
};
