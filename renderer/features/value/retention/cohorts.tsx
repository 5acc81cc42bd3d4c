/** Accounts by when their revenue began, and how many of each cohort were left so many months later. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CohortSpan, cohortSpans } from '../../../../shared/model/value-settings.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useValue } from '../value-context.tsx';
import { cohortGrid, type CohortPlace } from './cohort-grid.ts';
import { CohortCaption } from './cohort-caption.tsx';
import { CohortTable } from './cohort-table.tsx';
import css from './cohorts.module.css';

const SpanChoice = () => {
  const { t } = useTranslation();
  const { question, change } = useValue();
  return (
    <Choice<CohortSpan>
      label={t('value.retention.cohorts.span')}
      options={cohortSpans.map((span) => ({ value: span, label: t(`value.retention.cohorts.spans.${span}`) }))}
      value={question.cohort}
      onChange={(cohort) => change({ cohort })}
    />
  );
};

/** The cohorts of the workspace. */
export const Cohorts = () => {
  const { t } = useTranslation();
  const { page } = useValue();
  const grid = cohortGrid(page.cohorts);
  const [place, setPlace] = useState<CohortPlace>({ row: 0, column: 0 });
  const known = { row: Math.min(place.row, Math.max(0, grid.rows.length - 1)), column: place.column };
  return (
    <Section title={t('value.retention.cohorts.title')} aside={<SpanChoice />}>
      <p className={css.sentence}>{t('value.retention.cohorts.about')}</p>
      {grid.rows.length === 0 ? (
        <Empty what={t('value.retention.cohorts.none')} />
      ) : (
        <>
          <CohortTable grid={grid} place={known} onPlace={setPlace} />
          <CohortCaption grid={grid} place={known} />
        </>
      )}
    </Section>
  );
};
