/** How much must be known before an account gets a light. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { percentOf, withMinimumCoverage } from './rules-edit.ts';
import css from './rules-panel.module.css';

/** The least coverage. */
export const CoverageRule = () => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const problems = useProblems('minimumCoverage');
  const id = useId();
  const label = t('model.rules.coverage.least');
  return (
    <Section title={t('model.rules.coverage.title')}>
      <p className={css.about}>{t('model.rules.coverage.about')}</p>
      <div className={css.fields}>
        <span className={css.field}>
          <span className={css.name}>{label}</span>
          <NumberField
            label={label}
            value={percentOf(draft)}
            step={5}
            unit={t('model.rules.unit.percent')}
            onChange={(value, visit) => edit((model) => withMinimumCoverage(model, value), visit)}
            errorAt={problems.length > 0 ? id : undefined}
          />
        </span>
      </div>
      <ProblemLines problems={problems} id={id} />
    </Section>
  );
};
