/** What is printed or saved: one of the kinds, each with a line about it. */
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { reportKinds } from './choices.ts';
import css from './choices.module.css';
import { useReports } from './reports-context.tsx';

/** Radio buttons, one below the other. */
export const WhatPart = () => {
  const { t } = useTranslation();
  const { choices, choose } = useReports();
  return (
    <Section title={t('reports.what')}>
      <div className={css.kinds} role="radiogroup" aria-label={t('reports.what')}>
        {reportKinds.map((kind) => (
          <label key={kind} className={css.kind}>
            <input
              type="radio"
              name="report-kind"
              value={kind}
              checked={choices.kind === kind}
              onChange={() => choose({ kind })}
              aria-describedby={`report-kind-${kind}`}
            />
            <span className={css.name}>{t(`reports.kinds.${kind}.name`)}</span>
            <span className={css.about} id={`report-kind-${kind}`}>
              {t(`reports.kinds.${kind}.about`)}
            </span>
          </label>
        ))}
      </div>
    </Section>
  );
};
