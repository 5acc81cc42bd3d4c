/** Says which dimensions have no data yet, so that nobody takes silence for health. */
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';
import css from './unmeasured.module.css';

/** "4 of 5 dimensions measured: activation has no data yet"; nothing when all are measured. */
export const Unmeasured = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dimension } = useNamesOf(page.model.names);
  const { dimensions, dimensionsOff } = page;
  if (dimensionsOff.length === 0) return <div />;
  const names = dimensionsOff.map(dimension);
  return (
    <p className={css.sentence}>
      {t('portfolio.unmeasured', {
        measured: dimensions.filter((key) => !dimensionsOff.includes(key)).length,
        all: new Set([...dimensions, ...dimensionsOff]).size,
        names: format.list(names),
        count: names.length,
      })}
    </p>
  );
};
