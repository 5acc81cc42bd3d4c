/** The rules of the model that limit the light. */
import { useTranslation } from 'react-i18next';
import { unitOf } from '../../../../shared/model/metrics.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import css from './text.module.css';
import cells from './cells.module.css';

/** Comparison → its name among the sentences. */
const opNames = { '>=': 'atLeast', '>': 'above', '<=': 'atMost', '<': 'below' } as const;

/** The list; nothing where the model has none. */
export const CapList = ({ model: { caps, metrics } }: { readonly model: Model }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  if (caps.length === 0) return null;
  const measured = (key: string, value: number): string => {
    const metric = metrics.find((own) => own.key === key);
    return format.measured({ value, unit: metric ? unitOf(metric) : 'number' });
  };
  return (
    <Section title={t('dossier.method.caps')}>
      <ul className={css.paragraphs}>
        {caps.map(({ metric, op, value, band }) => (
          <li key={`${metric} ${op} ${value}`} className={cells.marked}>
            <Light band={band} size="small" />
            <span>
              {t('dossier.method.cap', {
                metric: names.metricInText(metric),
                limit: t(`dossier.method.op.${opNames[op]}`, { value: measured(metric, value) }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
