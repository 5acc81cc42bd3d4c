/** Two checkpoints of an account side by side, on screen and on paper. Nothing is computed anew. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckpointComparison } from '../../../../shared/model/plan/checkpoint.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { ActionGroups } from './action-groups.tsx';
import { namesOfBoth, notesBetween } from './compared.ts';
import { EndCard } from './end-card.tsx';
import { ModelChangeLine } from './model-change.tsx';
import { DimensionTable, MetricTable } from './moved-tables.tsx';
import { NoteList } from './note-list.tsx';
import { Sentence } from './sentence.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import css from './sheet.module.css';

/** The sheet. */
export const ComparisonSheet = ({ compared }: { readonly compared: CheckpointComparison }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const own = useMemo(() => namesOfBoth(compared), [compared]);
  const names = useNamesOf(own);
  const { earlier, later, actions } = compared;
  const { frozen } = later;
  const dates = { from: format.date(earlier.date), to: format.date(later.date) };
  return (
    <SheetFrame account={frozen.score.name} what={t('plan.compare.what', dates)} workspace={frozen.workspace}>
      <Sentence compared={compared} names={names} />
      <ModelChangeLine compared={compared} names={names} />
      <div className={css.ends}>
        <EndCard checkpoint={earlier} label={t('plan.compare.earlier')} />
        <EndCard checkpoint={later} label={t('plan.compare.later')} />
      </div>
      <div className={css.columns}>
        <div className={css.column}>
          <DimensionTable compared={compared} names={names} />
          <MetricTable compared={compared} names={names} />
        </div>
        <div className={css.column}>
          <ActionGroups
            groups={[
              ['done', actions.done],
              ['dropped', actions.dropped],
              ['waiting', actions.waiting],
              ['added', actions.added],
            ]}
            own={own}
            leftOut={frozen.leftOut.actions}
          />
          <NoteList
            title={t('plan.compare.notesBetween')}
            notes={notesBetween(compared)}
            leftOut={frozen.leftOut.notes}
          />
        </div>
      </div>
    </SheetFrame>
  );
};
