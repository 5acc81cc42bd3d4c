/** Where amber and green begin: two fields, and the scale that they divide. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { isolated } from '../../../ui/isolated.ts';
import { LightShape } from '../../../ui/light.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { CutoffScale } from './cutoff-scale.tsx';
import { orderProblems, withCutoff } from './rules-edit.ts';
import css from './rules-panel.module.css';

const Cutoff = ({
  which,
  errorAt,
}: {
  readonly which: keyof Cutoffs;
  readonly errorAt: string | undefined;
}) => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  return (
    <span className={css.field}>
      <span className={css.name}>
        <LightShape band={which} size="small" />
        {t(`model.rules.cutoffs.${which}`)}
      </span>
      <NumberField
        label={t(`model.rules.cutoffs.${which}`)}
        value={draft.cutoffs[which]}
        onChange={(value, visit) => edit((model) => withCutoff(model, which, value), visit)}
        errorAt={errorAt}
      />
    </span>
  );
};

/** The two cut-offs. */
export const CutoffRules = () => {
  const { t } = useTranslation();
  const { draft, check } = useEditor();
  const heard = useProblems('cutoffs');
  // Said here at once, also while something else keeps the engine from looking at the order.
  const problems = heard.length > 0 ? heard : orderProblems(draft);
  const format = useFormat();
  const others = draft.variants.flatMap(({ name, cutoffs }) => (cutoffs ? isolated(name) : []));
  const id = useId();
  // A problem of one field is that field's; one of the whole is both fields'.
  const errorAt = (which: keyof Cutoffs): string | undefined =>
    problems.some(({ path }) => path === 'cutoffs' || path === `cutoffs.${which}`) ? id : undefined;
  return (
    <Section title={t('model.rules.cutoffs.title')}>
      <p className={css.about}>{t('model.rules.cutoffs.about')}</p>
      <CutoffScale cutoffs={draft.cutoffs} spread={check?.effect?.spread.after ?? null} />
      <div className={css.fields}>
        <Cutoff which="amber" errorAt={errorAt('amber')} />
        <Cutoff which="green" errorAt={errorAt('green')} />
      </div>
      <ProblemLines problems={problems} id={id} />
      {others.length === 0 ? null : (
        <p className={css.about}>
          {t('model.rules.cutoffs.others', { count: others.length, segments: format.list(others) })}
        </p>
      )}
    </Section>
  );
};
