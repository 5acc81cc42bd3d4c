/** The line above the figures: the date, how time is cut, what is grouped by, which figure is shown below. */
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/choice.tsx';
import { GroupChoice } from '../../../ui/group-choice.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AsOfDate } from '../../portfolio/as-of-date.tsx';
import css from './controls.module.css';
import { useFiguresView } from './figures-view.tsx';
import { useFiguresPage } from './page-context.ts';
import { measuresIn } from './reading.ts';

/** Above all: which answers these are. */
export const DateLine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useFiguresPage();
  return (
    <div className={css.line}>
      <p className={css.window}>
        {t('surveys.figures.window', { from: format.date(page.from), to: format.date(page.asOf) })}
      </p>
      <AsOfDate asOf={page.asOf} />
    </div>
  );
};

const periodKinds = ['month', 'quarter'] as const;

/** Above the figures over time and by group: which figure, which periods, which groups. */
export const Controls = () => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const { view, change } = useFiguresView();
  return (
    <div className={css.line}>
      <Choice
        label={t('surveys.figures.measure')}
        options={measuresIn(page).map((value) => ({
          value,
          label: t(`surveys.figures.measures.${value}.name`),
        }))}
        value={view.measure}
        onChange={(measure) => change({ measure })}
      />
      <span className={css.end}>
        <Choice
          label={t('surveys.figures.period.label')}
          options={periodKinds.map((value) => ({ value, label: t(`surveys.figures.period.${value}`) }))}
          value={view.period}
          onChange={(period) => change({ period })}
        />
        <GroupChoice groupings={page.groupings} by={view.by} onChange={(by) => change({ by })} />
      </span>
    </div>
  );
};
