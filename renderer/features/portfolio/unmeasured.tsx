/** Says which dimensions have no data yet, so that nobody takes silence for health. */
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { modelNames } from '../../ui/model-names.ts';
import { useFormat, useLanguage } from '../../ui/use-format.ts';
import css from './unmeasured.module.css';

/** "4 of 5 dimensions measured: activation has no data yet"; nothing when all are measured. */
export const Unmeasured = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { dimensions, dimensionsOff } = page;
  if (dimensionsOff.length === 0) return <div />;
  const names = dimensionsOff.map(modelNames(page.model.names, t, language).dimension);
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
