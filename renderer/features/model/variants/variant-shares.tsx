/** What counts for the accounts of a segment: the shares of the dimensions, and of metrics that weigh otherwise. */
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../../../shared/model/model.ts';
import { withVariant } from '../../../../shared/model/with-variant.ts';
import { Section } from '../../../ui/section.tsx';
import { useEditor } from '../draft-context.tsx';
import { useModelNames } from '../use-model-names.ts';
import { ShareCell } from '../weights/share-cell.tsx';
import { type DimensionRow, largestShare, weightRows } from '../weights/weight-rows.ts';
import css from './variant-shares.module.css';

interface LineProps {
  readonly name: string;
  readonly of: 'dimension' | 'metric';
  readonly here: DimensionRow['standing'];
  readonly base: DimensionRow['standing'];
  readonly largest: number;
}

const Line = ({ name, of, here, base, largest }: LineProps) => (
  <tr data-of={of}>
    <th scope="row">
      <bdi>{name}</bdi>
    </th>
    <td className={css.base}>
      <ShareCell standing={base} largest={largest} of={of} />
    </td>
    <td>
      <ShareCell standing={here} largest={largest} of={of} />
    </td>
  </tr>
);

const Lines = ({
  rows,
  base,
  variant,
}: {
  rows: readonly DimensionRow[];
  base: readonly DimensionRow[];
  variant: Variant;
}) => {
  const names = useModelNames();
  const largest = Math.max(largestShare(rows), largestShare(base));
  return rows.flatMap((row, i) => {
    const before = base[i];
    if (!before) return [];
    const { key } = row.dimension;
    const metrics = row.metrics.filter(({ metric }) => variant.metrics?.[metric.key]);
    return [
      <Line
        key={key}
        name={names.dimension(key)}
        of="dimension"
        here={row.standing}
        base={before.standing}
        largest={largest}
      />,
      ...metrics.map(({ metric, standing }) => (
        <Line
          key={`${key} ${metric.key}`}
          name={names.metric(metric.key)}
          of="metric"
          here={standing}
          base={before.metrics.find((own) => own.metric.key === metric.key)?.standing ?? standing}
          largest={largest}
        />
      )),
    ];
  });
};

/** The shares of the segment at a place of the list, beside those of the base. */
export const VariantShares = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { draft, fed } = useEditor();
  const variant = draft.variants[index];
  if (!variant) return null;
  return (
    <Section title={t('model.variants.shares')} aside={t('model.weights.share')}>
      <table className={css.table} aria-label={t('model.variants.shares')}>
        <thead>
          <tr>
            <th scope="col">{t('model.variants.what')}</th>
            <th scope="col">{t('model.variants.base')}</th>
            <th scope="col">{t('model.variants.here')}</th>
          </tr>
        </thead>
        <tbody>
          <Lines
            rows={weightRows(withVariant(draft, variant), fed)}
            base={weightRows(draft, fed)}
            variant={variant}
          />
        </tbody>
      </table>
    </Section>
  );
};
