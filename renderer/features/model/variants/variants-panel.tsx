/** Segments: accounts that are scored by other weights, points or cut-offs; the first whose conditions hold counts. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { useEditor } from '../draft-context.tsx';
import { firstCondition, withNewVariant } from './variant-edits.ts';
import { VariantDetail } from './variant-detail.tsx';
import { VariantList } from './variant-list.tsx';
import css from './variants-panel.module.css';

/** The one that is looked at: where something is wrong first of all, then the first. */
const useChosen = () => {
  const { draft, check } = useEditor();
  const [chosen, choose] = useState(() => {
    const wrong = check?.problems.find(({ path }) => path.startsWith('variants['))?.path;
    return Number(wrong?.match(/\d+/)?.[0] ?? 0);
  });
  return { chosen: Math.min(chosen, draft.variants.length - 1), choose };
};

/** The panel. */
export const VariantsPanel = () => {
  const { t } = useTranslation();
  const { page, draft, edit } = useEditor();
  const { chosen, choose } = useChosen();
  const add = (): void => {
    const condition = firstCondition(page.attributes);
    edit((model) => withNewVariant(model, t('model.variants.newName'), condition));
    choose(draft.variants.length);
  };
  return (
    <div className={css.panel}>
      <div className={css.side}>
        {draft.variants.length === 0 ? (
          <Empty what={t('model.variants.empty')} toDo={t('model.variants.emptyToDo')} />
        ) : (
          <VariantList chosen={chosen} choose={choose} />
        )}
        <Button onClick={add}>{t('model.variants.add')}</Button>
      </div>
      {draft.variants[chosen] ? <VariantDetail key={chosen} index={chosen} choose={choose} /> : null}
    </div>
  );
};
