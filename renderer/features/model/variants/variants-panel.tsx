/** Segments: accounts that are scored by other weights, points or cut-offs; the first whose conditions hold counts. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useEditor } from '../draft-context.tsx';
import { firstCondition, withNewVariant } from './variant-edits.ts';
import type { Chosen } from './use-move-variant.ts';
import { VariantDetail } from './variant-detail.tsx';
import { VariantList } from './variant-list.tsx';
import css from './variants-panel.module.css';

/** The first segment that something is wrong with, else the first. */
const firstPlace = (problems: readonly DraftProblem[]): number => {
  const wrong = problems.find(({ path }) => path.startsWith('variants['))?.path;
  return Number(wrong?.match(/\d+/)?.[0] ?? 0);
};

/** The segment that is looked at. `visit` is another number for another segment, and the same where it only moved. */
const useChosen = (): Chosen & { readonly visit: number } => {
  const { draft, check } = useEditor();
  const [{ index, visit }, setPlace] = useState(() => ({
    index: firstPlace(check?.problems ?? []),
    visit: 0,
  }));
  return {
    index: Math.min(index, draft.variants.length - 1),
    visit,
    choose: (next) => setPlace({ index: next, visit: visit + 1 }),
    follow: (next) => setPlace({ index: next, visit }),
  };
};

/** The panel. */
export const VariantsPanel = () => {
  const { t } = useTranslation();
  const { page, draft, edit } = useEditor();
  const { visit, ...chosen } = useChosen();
  const add = (): void => {
    const condition = firstCondition(page.attributes);
    edit((model) => withNewVariant(model, t('model.variants.newName'), condition));
    chosen.choose(draft.variants.length);
  };
  return (
    <div className={css.panel}>
      <div className={css.side}>
        {draft.variants.length === 0 ? (
          <Empty what={t('model.variants.empty')} toDo={t('model.variants.emptyToDo')} />
        ) : (
          <VariantList chosen={chosen} />
        )}
        <Button onClick={add}>{t('model.variants.add')}</Button>
      </div>
      {draft.variants[chosen.index] ? <VariantDetail key={visit} chosen={chosen} /> : null}
    </div>
  );
};
