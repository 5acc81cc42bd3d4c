/** The segments in their order, with the accounts that each applies to, and all others at the end. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { useForms } from './use-forms.ts';
import { type Chosen, useMoveVariant } from './use-move-variant.ts';
import css from './variant-list.module.css';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The accounts of a form in words; a dash while they are not known. */
const Accounts = ({ count }: { readonly count: number | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className={css.accounts}>
      {count === null
        ? t('common.none')
        : t('model.variants.accounts', { count, shown: format.number(count, 0) })}
    </span>
  );
};

/** Arrow keys choose the next one, with Alt they move it. */
const useKeys = (chosen: Chosen) => {
  const { draft } = useEditor();
  const move = useMoveVariant(chosen);
  return (event: KeyboardEvent<HTMLElement>): void => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const to = Math.min(draft.variants.length - 1, Math.max(0, chosen.index + by));
    if (event.altKey) move(by);
    else chosen.choose(to);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
};

/** The list. */
export const VariantList = ({ chosen }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  const { draft, check } = useEditor();
  const forms = useForms();
  const press = useKeys(chosen);
  const isWrong = (index: number): boolean =>
    (check?.problems ?? []).some(({ path }) => path.startsWith(`variants[${index}]`));
  return (
    <ol className={css.list} aria-label={t('model.tabs.variants')} onKeyDown={press}>
      {draft.variants.map(({ name }, index) => (
        <li key={index}>
          <button
            type="button"
            className={css.variant}
            aria-current={index === chosen.index}
            title={t('model.variants.keys')}
            onClick={() => chosen.choose(index)}
          >
            <span className={css.name}>
              <bdi>{name.trim() === '' ? t('model.variants.nameless') : name}</bdi>
              {isWrong(index) ? <span className={css.wrong}>{t('model.variants.wrong')}</span> : null}
            </span>
            <Accounts count={forms?.[index + 1] ?? null} />
          </button>
        </li>
      ))}
      <li className={css.others}>
        <span className={css.name}>{t('model.variants.others')}</span>
        <Accounts count={forms?.[0] ?? null} />
      </li>
    </ol>
  );
};
