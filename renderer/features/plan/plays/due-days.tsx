/** How long after it was adopted the play is due. */
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../ui/number-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditedPlay } from './edited-play.ts';
import { mostDays } from './play-fields.ts';
import css from './play-form.module.css';

/** The field. */
export const DueDays = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { entry, change, problems } = useEditedPlay();
  const label = t('plan.plays.due.label');
  return (
    <div className={css.due} data-field="dueDays">
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <span className={css.quiet}>{t('plan.plays.due.about')}</span>
      <NumberField
        label={label}
        value={entry.fields.dueDays}
        least={0}
        unit={t('plan.plays.due.unit')}
        error={problems.dueDays && t('plan.plays.problems.days', { most: format.number(mostDays, 0) })}
        onChange={(dueDays) => change({ dueDays })}
      />
    </div>
  );
};
