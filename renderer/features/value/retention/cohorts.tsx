/** Accounts by when their revenue began, and how many of each cohort were left so many months later. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CohortSpan, cohortSpans } from '../../../../shared/model/value-settings.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useValue } from '../value-context.tsx';
import { cohortGrid, type CohortPlace, firstPlace, isWithin } from './cohort-grid.ts';
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
  const [picked, setPicked] = useState<CohortPlace | null>(null);
  const place = picked && isWithin(grid, picked) ? picked : firstPlace(grid);
  return (
    <Section title={t('value.retention.cohorts.title')} aside={<SpanChoice />}>
      <p className={css.sentence}>{t('value.retention.cohorts.about')}</p>
      {grid.rows.length === 0 ? (
        <Empty what={t('value.retention.cohorts.none')} />
      ) : (
        <>
          <CohortTable grid={grid} place={place} onPlace={setPicked} />
          <CohortCaption grid={grid} place={place} />
        </>
      )}
    </Section>
  );
};
