/** One segment: whom it is for, what differs for them, and what then counts. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/text-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { Conditions } from './conditions.tsx';
import { Differences } from './differences.tsx';
import { useForms } from './use-forms.ts';
import { type Chosen, useMoveVariant } from './use-move-variant.ts';
import css from './variant-detail.module.css';
import { withCopy, withoutVariant, withVariantAt } from './variant-edits.ts';
import { VariantShares } from './variant-shares.tsx';

const Name = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const id = useId();
  const problems = useProblems(`variants[${index}].name`);
  return (
    <div className={css.name}>
      <TextField
        look="heading"
        label={t('model.variants.name')}
        value={draft.variants[index]?.name ?? ''}
        onChange={(name, stay) =>
          edit((model) => withVariantAt(model, index, (variant) => ({ ...variant, name })), stay)
        }
        problem={problems.length > 0 ? id : undefined}
      />
      <ProblemLines problems={problems} id={id} />
    </div>
  );
};

const Actions = ({ chosen }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  const { draft, edit } = useEditor();
  const move = useMoveVariant(chosen);
  const { index, choose } = chosen;
  const copy = (): void => {
    edit((model) => withCopy(model, index));
    choose(index + 1);
  };
  return (
    <div className={css.actions}>
      <Button size="compact-xs" disabled={index === 0} onClick={() => move(-1)}>
        {t('model.variants.up')}
      </Button>
      <Button size="compact-xs" disabled={index === draft.variants.length - 1} onClick={() => move(1)}>
        {t('model.variants.down')}
      </Button>
      <Button size="compact-xs" onClick={copy}>
        {t('model.variants.copy')}
      </Button>
      <Button size="compact-xs" onClick={() => edit((model) => withoutVariant(model, index))}>
        {t('model.variants.remove')}
      </Button>
    </div>
  );
};

/** How many accounts it applies to now. */
const Applies = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { check } = useEditor();
  const count = useForms()?.[index + 1];
  if (count === undefined) return null;
  const all = check?.effect?.accounts ?? 0;
  const text =
    count > 0
      ? t('model.variants.applies', { count, shown: format.number(count, 0), all: format.number(all, 0) })
      : t(index === 0 ? 'model.variants.appliesNone' : 'model.variants.appliesNoneLeft');
  return (
    <p className={css.applies} role="status">
      {text}
    </p>
  );
};

/** The chosen segment. */
export const VariantDetail = ({ chosen }: { readonly chosen: Chosen }) => {
  const { index } = chosen;
  const whole = useProblems(`variants[${index}]`).filter(({ path }) => path === `variants[${index}]`);
  return (
    <div className={css.detail}>
      <header className={css.head}>
        <Name index={index} />
        <Actions chosen={chosen} />
      </header>
      <ProblemLines problems={whole} />
      <Conditions index={index} />
      <Applies index={index} />
      <Differences index={index} />
      <VariantShares index={index} />
    </div>
  );
};
