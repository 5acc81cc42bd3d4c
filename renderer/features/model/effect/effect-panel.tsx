/** What the draft would do, always in sight: problems or effect, and publishing. */
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelPreview } from '../../../../shared/model/model-page.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useDraftEffect, useEditor } from '../draft-context.tsx';
import css from './effect-panel.module.css';
import { LightsChange } from './lights-change.tsx';
import { MovedList } from './moved-list.tsx';
import { ProblemList } from './problem-list.tsx';
import { Publish } from './publish.tsx';
import { ScoreSpread } from './score-spread.tsx';

/** The counts come first; the list and the drawing may follow a frame later. */
const Effect = ({ effect }: { readonly effect: ModelPreview }) => {
  const { t } = useTranslation();
  const later = useDeferredValue(effect);
  const { state, draft } = useEditor();
  if (effect.accounts === 0)
    return <Empty what={t('model.effect.noAccounts')} toDo={t('model.effect.noAccountsToDo')} />;
  return (
    <>
      <LightsChange effect={effect} />
      <ScoreSpread spread={later.spread} cutoffs={draft.cutoffs} />
      <MovedList effect={later} before={state.base.cutoffs} after={draft.cutoffs} />
    </>
  );
};

const useSentence = (effect: ModelPreview | null, problems: number): string => {
  const { t } = useTranslation();
  const format = useFormat();
  if (problems > 0)
    return t('model.effect.problems', { count: problems, problems: format.number(problems, 0) });
  if (!effect || effect.accounts === 0) return '';
  if (effect.movedTotal === 0) return t('model.effect.noneMoves');
  return t('model.effect.moves', {
    count: effect.movedTotal,
    moved: format.number(effect.movedTotal, 0),
    accounts: format.number(effect.accounts, 0),
  });
};

/** The panel. */
export const EffectPanel = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { check, page } = useEditor();
  const effect = useDraftEffect();
  const problems = check?.problems ?? [];
  return (
    <section className={css.panel} aria-labelledby="model-effect">
      <header className={css.head}>
        <h2 id="model-effect" className={css.title}>
          {t('model.effect.title')}
        </h2>
        <span className={css.date}>{t('model.effect.asOf', { date: format.date(page.asOf) })}</span>
      </header>
      <p className={css.sentence} data-tone={problems.length > 0 ? 'problem' : 'plain'} role="status">
        {useSentence(effect, problems.length) || (effect ? '' : t('model.effect.waiting'))}
      </p>
      <Publish />
      <div className={css.body}>
        {problems.length > 0 ? <ProblemList problems={problems} /> : null}
        {effect && problems.length === 0 ? <Effect effect={effect} /> : null}
        {effect && problems.length > 0 ? (
          <div className={css.old} inert>
            <p>{t('model.effect.old')}</p>
            <LightsChange effect={effect} />
          </div>
        ) : null}
      </div>
    </section>
  );
};
