/** Whom a segment is for: conditions on accounts, all of which have to hold. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { ConditionRow } from './condition-row.tsx';
import css from './conditions.module.css';
import { firstCondition, withVariantAt } from './variant-edits.ts';

/** The conditions of the segment at a place of the list. */
export const Conditions = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { page, draft, edit } = useEditor();
  const when = draft.variants[index]?.when ?? [];
  const path = `variants[${index}].when`;
  const problems = useProblems(path).filter((problem) => problem.path === path);
  const id = useId();
  const { list, want } = useWantedFocus<HTMLDivElement>();
  const add = (): void => {
    const asked = when.map(({ attribute }) => attribute);
    const condition = firstCondition(page.attributes.filter(({ name }) => !asked.includes(name)));
    edit((model) =>
      withVariantAt(model, index, (variant) => ({ ...variant, when: [...variant.when, condition] })),
    );
  };
  const remove = (place: number): void => {
    edit((model) =>
      withVariantAt(model, index, (variant) => ({ ...variant, when: variant.when.toSpliced(place, 1) })),
    );
    want([`[data-condition="${Math.min(place, when.length - 2)}"] [data-part="remove"]`, '[data-part="add"]']);
  };
  return (
    <Section title={t('model.variants.conditions')}>
      <p className={css.about}>{t('model.variants.conditionsAbout')}</p>
      <div ref={list} className={css.conditions}>
        <ul className={css.list}>
          {when.map((condition, place) => (
            <ConditionRow
              key={place}
              variant={index}
              place={place}
              condition={condition}
              onRemove={() => remove(place)}
            />
          ))}
        </ul>
        <ProblemLines problems={problems} id={id} />
        <Button
          size="compact-xs"
          data-part="add"
          className={css.add}
          onClick={add}
          aria-describedby={problems.length > 0 ? id : undefined}
        >
          {t('model.variants.addCondition')}
        </Button>
      </div>
    </Section>
  );
};
