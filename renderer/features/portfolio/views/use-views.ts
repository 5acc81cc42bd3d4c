/** The kept views and what can be done with them. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptViews, SavedView } from '../../../../shared/calls/portfolio.ts';
import type { Answer } from '../../../../shared/contract.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { ListView } from '../../../../shared/model/list-view.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { usePortfolioView } from '../view-context.tsx';
import { keptOf, takenUp } from './saved.ts';

/** What can be done. */
export interface Views {
  readonly views: readonly SavedView[];
  readonly apply: (saved: SavedView) => void;
  /** Keeps a view as new (`id` null) or in place of another; answers what was wrong, null where nothing. */
  readonly save: (saved: { id: number | null; name: string; view: ListView }) => Promise<ErrorValue | null>;
  /** Forgets one; a notice offers the way back. */
  readonly remove: (saved: SavedView) => Promise<void>;
}

/** The views of the open workspace. */
export const useViews = (): Views => {
  const { t } = useTranslation();
  const { views, setViews, change } = usePortfolioView();
  const { say, sayError } = useNotices();
  const take = useCallback(
    (answer: Answer<KeptViews>): ErrorValue | null => {
      if (answer.ok) setViews(answer.value.views);
      return answer.ok ? null : answer.error;
    },
    [setViews],
  );
  const save = useCallback<Views['save']>(
    async ({ id, name, view }) =>
      take(await callEngine('portfolio.saveView', { id, name, view: keptOf(view) })),
    [take],
  );
  const remove = useCallback<Views['remove']>(
    async ({ id, name, view }) => {
      const error = take(await callEngine('portfolio.deleteView', { id }));
      if (error) return sayError(error);
      const undo = async (): Promise<void> => {
        const failed = await save({ id: null, name, view });
        if (failed) sayError(failed);
      };
      say({
        tone: 'plain',
        text: t('portfolio.views.removed', { name }),
        action: { label: t('portfolio.views.undo'), run: () => void undo(), isOnce: true },
      });
    },
    [take, save, say, sayError, t],
  );
  const apply = useCallback<Views['apply']>((saved) => change(takenUp(saved.view)), [change]);
  return { views, apply, save, remove };
};
