/** One condition: an attribute of accounts, how it is compared, and with what. */
import { Autocomplete, Button, NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../shared/model/model.ts';
import type { AccountAttribute } from '../../../../shared/model/model-page.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { useStay } from '../../../ui/use-stay.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { useAttributeName } from './attribute-name.ts';
import { aboutAttribute, askable, attributeNamed, type Comparison, comparisonsOf } from './condition-edits.ts';
import css from './conditions.module.css';
import { withVariantAt } from './variant-edits.ts';

interface ConditionRowProps {
  readonly variant: number;
  /** Its place among the conditions. */
  readonly place: number;
  readonly condition: Condition;
  readonly onRemove: () => void;
}

/** Comparisons as keys of sentences. */
const words: Readonly<Record<Comparison, string>> = {
  '=': 'is',
  '!=': 'isNot',
  '>=': 'atLeast',
  '>': 'over',
  '<=': 'atMost',
  '<': 'under',
};

const usePutCondition = ({ variant, place }: ConditionRowProps) => {
  const { edit } = useEditor();
  return (condition: Condition, stay?: string): void =>
    edit(
      (model) => withVariantAt(model, variant, (own) => ({ ...own, when: own.when.with(place, condition) })),
      stay,
    );
};

interface ValueProps {
  readonly condition: Condition;
  readonly attribute: AccountAttribute;
  readonly errorAt: string | undefined;
  readonly put: (condition: Condition, stay?: string) => void;
}

/** What is compared with: a number, or a text with the most frequent ones suggested. */
const Value = ({ condition, attribute, errorAt, put }: ValueProps) => {
  const { t } = useTranslation();
  const stay = useStay();
  const label = t('model.variants.value');
  if (attribute.kind === 'number')
    return (
      <span className={css.number}>
        <NumberField
          label={label}
          value={typeof condition.value === 'number' ? condition.value : Number.NaN}
          errorAt={errorAt}
          onChange={(value, visit) => put({ ...condition, value: value ?? Number.NaN }, visit)}
        />
      </span>
    );
  return (
    <Autocomplete
      size="xs"
      dir="auto"
      classNames={{ dropdown: css.suggestions }}
      aria-label={label}
      aria-describedby={errorAt}
      error={errorAt !== undefined}
      data={[...attribute.values]}
      // The text that stands there already is no reason to offer nothing else.
      filter={({ options }) => options}
      maxDropdownHeight={240}
      value={String(condition.value)}
      onFocus={stay.begin}
      onChange={(value) => put({ ...condition, value }, stay.name())}
    />
  );
};

/** The row. */
export const ConditionRow = (props: ConditionRowProps) => {
  const { variant, place, condition, onRemove } = props;
  const { t } = useTranslation();
  const { page } = useEditor();
  const nameOf = useAttributeName();
  const put = usePutCondition(props);
  const path = `variants[${variant}].when[${place}]`;
  const problems = useProblems(path);
  const id = useId();
  const errorAt = (field: keyof Condition): string | undefined =>
    problems.some((problem) => problem.path === `${path}.${field}` || problem.path === path) ? id : undefined;
  const attributes = askable(page.attributes, condition);
  const attribute = attributeNamed(attributes, condition.attribute);
  if (!attribute) return null;
  return (
    <li className={css.condition} data-condition={place}>
      <NativeSelect
        aria-label={t('model.variants.attribute')}
        aria-describedby={errorAt('attribute')}
        error={errorAt('attribute') !== undefined}
        value={attribute.name}
        data={attributes.map(({ name }) => ({ value: name, label: nameOf(name) }))}
        onChange={(event) => {
          const next = attributeNamed(attributes, event.currentTarget.value);
          if (next) put(aboutAttribute(condition, next));
        }}
      />
      <NativeSelect
        aria-label={t('model.variants.comparison')}
        value={condition.op}
        data={comparisonsOf(attribute.kind, condition.op).map((op) => ({
          value: op,
          label: t(`model.variants.ops.${words[op]}`),
        }))}
        onChange={(event) => {
          const op = comparisonsOf(attribute.kind, condition.op).find(
            (own) => own === event.currentTarget.value,
          );
          if (op) put({ ...condition, op });
        }}
      />
      <Value condition={condition} attribute={attribute} errorAt={errorAt('value')} put={put} />
      <Button
        size="compact-xs"
        aria-label={t('model.variants.removeCondition', { n: place + 1 })}
        data-part="remove"
        onClick={onRemove}
      >
        {t('model.variants.remove')}
      </Button>
      {problems.length > 0 ? (
        <div className={css.problems}>
          <ProblemLines problems={problems} id={id} />
        </div>
      ) : null}
    </li>
  );
};
