/** Points as figures: a value and its score in each row. */
import { Button, CloseButton } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Points } from '../../../../shared/model/model.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import css from './differences.module.css';

interface PointsFieldsProps {
  readonly points: Points;
  /** Whose points they are. */
  readonly label: string;
  readonly errorAt: string | undefined;
  readonly onChange: (points: Points, stay?: string) => void;
}

const fewest = 2;

/** One more point as far behind the last as that is behind the one before it, with the same score. */
const withOneMore = (points: Points): Points => {
  const [[before] = [0], [last, score] = [0, 0]] = points.slice(-2);
  return [...points, [last + (last - before || 1), score]];
};

/** The rows, and one more. */
export const PointsFields = ({ points, label, errorAt, onChange }: PointsFieldsProps) => {
  const { t } = useTranslation();
  const put = (place: number, point: Points[number], stay: string): void =>
    onChange(points.with(place, point), stay);
  const labelOf = (n: number, what: 'value' | 'score'): string =>
    t(`model.variants.points.${what}Of`, { what: label, n });
  return (
    <div className={css.points}>
      <span className={css.heading}>{t('model.variants.points.value')}</span>
      <span className={css.heading}>{t('model.variants.points.score')}</span>
      <span />
      {points.map(([value, score], place) => (
        <Fragment key={place}>
          <NumberField
            label={labelOf(place + 1, 'value')}
            value={value}
            errorAt={errorAt}
            onChange={(next, visit) => put(place, [next ?? Number.NaN, score], visit)}
          />
          <NumberField
            label={labelOf(place + 1, 'score')}
            value={score}
            errorAt={errorAt}
            onChange={(next, visit) => put(place, [value, next ?? Number.NaN], visit)}
          />
          <CloseButton
            size="sm"
            disabled={points.length <= fewest}
            aria-label={t('model.variants.points.removeOf', { what: label, n: place + 1 })}
            onClick={() => onChange(points.toSpliced(place, 1))}
          />
        </Fragment>
      ))}
      <Button size="compact-xs" className={css.more} onClick={() => onChange(withOneMore(points))}>
        {t('model.variants.points.add')}
      </Button>
    </div>
  );
};
