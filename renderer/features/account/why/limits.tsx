/** What stands above the number: rules that limit the light, and a light that a person set. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { useUnits } from '../units.ts';
import css from './limits.module.css';

const Rules = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const units = useUnits();
  const { caps } = useAccountPage().score;
  return caps.map(({ metric, value, band }) => (
    <li key={metric} className={css.limit}>
      <Light band={band} size="small" />
      <span>
        {t('account.why.rule', {
          metric: names.metricInText(metric),
          value: format.measured({ value, unit: units(metric) }),
          band: t(`bands.${band}.word`).toLocaleLowerCase(format.language),
        })}
      </span>
    </li>
  ));
};

const SetLight = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { override } = useAccountPage().score;
  if (!override) return null;
  const { author, reason, expiresOn } = override;
  return (
    <li className={css.limit}>
      <Light band={override.band} size="small" />
      <span>{t('account.why.set', { author, reason, until: format.date(expiresOn) })}</span>
    </li>
  );
};

/** Caps that hold and the light that was set, in sentences. */
export const Limits = () => {
  const { t } = useTranslation();
  const { score } = useAccountPage();
  const isFree = score.caps.length === 0 && score.override === null;
  return (
    <Section title={t('account.why.limits')}>
      {isFree ? (
        <Empty what={t('account.why.noLimits')} />
      ) : (
        <ul>
          <SetLight />
          <Rules />
        </ul>
      )}
    </Section>
  );
};
