/** Above the list: the search, which plays are shown, and a new one. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Play } from '../../../../shared/model/plan/play.ts';
import { Choice } from '../../../ui/choice.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { passes } from './play-entries.ts';
import { blankFields } from './play-fields.ts';
import { usePlayDrafts } from './plays-context.tsx';
import { playFilters } from './plays-state.ts';
import css from './plays-panel.module.css';

const Search = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { state, dispatch } = usePlayDrafts();
  return (
    <SearchField
      className={css.search}
      label={t('plan.plays.search')}
      value={state.search}
      onChange={(search) => dispatch({ type: 'searched', search })}
      toList={toList}
    />
  );
};

/** Each filter with how many plays it lets through. */
const Filters = ({ plays }: { readonly plays: readonly Play[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, dispatch } = usePlayDrafts();
  return (
    <Choice
      label={t('plan.plays.filters.label')}
      options={playFilters.map((value) => {
        const count = plays.filter((play) => passes(play, value)).length;
        return { value, label: t(`plan.plays.filters.${value}`, { shown: format.number(count, 0) }) };
      })}
      value={state.filter}
      onChange={(filter) => dispatch({ type: 'filtered', filter })}
    />
  );
};

interface PlayToolsProps {
  readonly plays: readonly Play[];
  readonly toList: () => void;
}

/** The tools. */
export const PlayTools = ({ plays, toList }: PlayToolsProps) => {
  const { t } = useTranslation();
  const { dispatch } = usePlayDrafts();
  return (
    <div className={css.tools}>
      <Search toList={toList} />
      <Filters plays={plays} />
      <Button className={css.add} onClick={() => dispatch({ type: 'begun', fields: blankFields })}>
        {t('plan.plays.new')}
      </Button>
    </div>
  );
};
