/** What could be done: the plays that the account's lights ask for, the one that would bring most first. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { ActionDialog } from '../../plan/actions/action-dialog.tsx';
import { useAccountPage } from '../page-context.ts';
import css from './parts.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import { useAdoption } from './use-adopt.ts';
import { useAdoptOnce } from './use-adopt-once.ts';

/** The part. */
export const SuggestionsPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, score, model } = useAccountPage();
  const [changed, setChanged] = useState<Suggestion | null>(null);
  const { suggestions } = plan;
  const adopt = useAdoptOnce(suggestions);
  const adoption = useAdoption();
  const kept = useKeptFocus<HTMLDivElement>(suggestions, 'list');
  const account = { id: score.id, key: score.key, name: score.name };
  return (
    <div className={css.part} {...kept}>
      <Section
        title={t('account.plan.suggestions.title')}
        aside={suggestions.length === 0 ? null : format.number(suggestions.length, 0)}
      >
        {suggestions.length === 0 ? (
          <Empty what={t('account.plan.suggestions.empty')} toDo={t('account.plan.suggestions.emptyToDo')} />
        ) : null}
        <ul className={css.cards} aria-label={t('account.plan.suggestions.title')}>
          {suggestions.map((suggestion) => (
            <SuggestionCard
              key={suggestion.play.key}
              suggestion={suggestion}
              onAdopt={() => adopt(suggestion)}
              onChange={() => setChanged(suggestion)}
            />
          ))}
        </ul>
      </Section>
      {changed ? (
        <ActionDialog
          subject={{ kind: 'new', account, ...adoption(changed) }}
          names={model.names}
          onClose={() => setChanged(null)}
        />
      ) : null}
    </div>
  );
};
