/** One checkpoint as it was frozen, on screen and on paper. */
import { useTranslation } from 'react-i18next';
import { isEnded } from '../../../../shared/model/plan/action.ts';
import type { Checkpoint } from '../../../../shared/model/plan/checkpoint.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { ActionGroups } from './action-groups.tsx';
import { EndCard } from './end-card.tsx';
import { FrozenFacts } from './frozen-facts.tsx';
import { FrozenTable } from './frozen-table.tsx';
import { NoteList } from './note-list.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import css from './sheet.module.css';

/** The sheet. */
export const CheckpointSheet = ({ checkpoint }: { readonly checkpoint: Checkpoint }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { frozen, date } = checkpoint;
  const { score, plan, notes, leftOut } = frozen;
  const own = frozen.model.names;
  const names = useNamesOf(own);
  return (
    <SheetFrame
      account={score.name}
      what={t('plan.compare.whatOne', { date: format.date(date) })}
      workspace={frozen.workspace}
    >
      <EndCard checkpoint={checkpoint} />
      <FrozenFacts facts={frozen.facts} />
      <div className={css.columns}>
        <div className={css.column}>
          <FrozenTable checkpoint={checkpoint} names={names} />
        </div>
        <div className={css.column}>
          <ActionGroups
            groups={[
              ['waiting', plan.filter(({ state }) => !isEnded(state))],
              ['done', plan.filter(({ state }) => state === 'done')],
              ['dropped', plan.filter(({ state }) => state === 'dropped')],
            ]}
            own={own}
            leftOut={leftOut.actions}
          />
          <NoteList title={t('plan.compare.notes')} notes={notes} leftOut={leftOut.notes} />
        </div>
      </div>
    </SheetFrame>
  );
};
