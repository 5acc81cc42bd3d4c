/** One difference: what it is in the base, what it is here, and the way back to the base. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../../../shared/model/model.ts';
import { useEditor, useProblems } from '../draft-context.tsx';
import { ProblemLines } from '../problem-lines.tsx';
import { BaseValue } from './base-value.tsx';
import { useDifferenceWords } from './difference-words.ts';
import { DifferentValue } from './different-value.tsx';
import css from './differences.module.css';
import { type Difference, withVariantAt } from './variant-edits.ts';

interface DifferenceRowProps {
  readonly index: number;
  readonly variant: Variant;
  /** Its place among the differences. */
  readonly place: number;
  readonly difference: Difference;
  readonly onRemove: () => void;
}

/** Where problems of it are found. */
const pathOf = (index: number, difference: Difference): string => {
  switch (difference.kind) {
    case 'cutoffs':
      return `variants[${index}].cutoffs`;
    case 'dimension':
      return `variants[${index}].dimensionWeights.${difference.key}`;
    case 'metric':
      return `variants[${index}].metrics.${difference.key}`;
  }
};

const useOwnProblems = (index: number, difference: Difference) => {
  const path = pathOf(index, difference);
  const problems = useProblems(path);
  // A metric that is not in the model is said at each of its differences; a figure only at its own.
  return difference.kind === 'metric'
    ? problems.filter(
        (problem) =>
          problem.path === path ||
          problem.path === `${path}.${difference.field}` ||
          problem.path.startsWith(`${path}.${difference.field}[`),
      )
    : problems;
};

/** The row. */
export const DifferenceRow = ({ index, variant, place, difference, onRemove }: DifferenceRowProps) => {
  const { t } = useTranslation();
  const words = useDifferenceWords();
  const { edit } = useEditor();
  const problems = useOwnProblems(index, difference);
  const id = useId();
  const change = (next: (own: Variant) => Variant, stay?: string): void =>
    edit((model) => withVariantAt(model, index, next), stay);
  const of = difference.kind === 'dimension' ? 'weight' : difference.kind === 'metric' && difference.field;
  return (
    <tr data-difference={place}>
      <th scope="row">
        <bdi className={css.part}>{words.part(difference)}</bdi>
        {of ? ` · ${words.field(of)}` : null}
      </th>
      <td className={css.base}>
        <BaseValue difference={difference} />
      </td>
      <td>
        <DifferentValue
          variant={variant}
          difference={difference}
          label={words.line(difference)}
          errorAt={problems.length > 0 ? id : undefined}
          onChange={change}
        />
        <ProblemLines problems={problems} id={id} />
      </td>
      <td>
        <Button
          size="compact-xs"
          aria-label={t('model.variants.backOf', { what: words.line(difference) })}
          data-part="remove"
          onClick={onRemove}
        >
          {t('model.variants.back')}
        </Button>
      </td>
    </tr>
  );
};
