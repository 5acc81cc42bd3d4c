/** One metric that can be tried: slider, field, what it brings, its green target, and the way back. */
import { useTranslation } from 'react-i18next';
import type { MetricDefinition as Rules } from '../../../../shared/model/account-page.ts';
import type { MetricScore } from '../../../../shared/model/score.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { MetricDefinition } from '../metric-definition.tsx';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import css from './metric-line.module.css';
import { greenTarget, trackOf } from './tracks.ts';
import { ValueSlider } from './value-slider.tsx';

interface MetricLineProps {
  /** As it would be. */
  readonly metric: MetricScore;
  readonly rules: Rules;
  /** The account's own value. */
  readonly own: number | null;
  readonly isTried: boolean;
  readonly onValue: (value: number) => void;
  readonly onReset: () => void;
}

/** As many decimals as a field shows. */
const shownDecimals = 100;
const shownValue = (value: number | null): number | null =>
  value === null ? null : Math.round(value * shownDecimals) / shownDecimals;

const Target = ({ metric, rules, onValue }: Pick<MetricLineProps, 'metric' | 'rules' | 'onValue'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useNames().metric(metric.key);
  const { levers, model } = useAccountPage();
  const lever = levers.find((candidate) => candidate.metric === metric.key)?.to;
  const target = lever ?? greenTarget(rules.points, model.cutoffs, metric.value ?? rules.points[0]?.[0] ?? 0);
  if (target === undefined || (metric.value !== null && metric.band === 'green' && lever === undefined))
    return null;
  const text = format.number(target);
  return (
    <TextLink onClick={() => onValue(target)}>
      <span aria-label={t('account.whatIf.toGreenOf', { metric: name, value: text })}>
        {t('account.whatIf.toGreen', { value: text })}
      </span>
    </TextLink>
  );
};

/** A row of the list; a formula shows what it follows to, and cannot be moved. */
export const MetricLine = ({ metric, rules, own, isTried, onValue, onReset }: MetricLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { cutoffs } = useAccountPage().model;
  const isFormula = rules.ownFormula !== null;
  const name = names.metric(metric.key);
  const text = (value: number) => format.measured({ value, unit: metric.unit });
  const track = trackOf(rules, own);
  return (
    <li className={css.line} data-tried={isTried}>
      <Light band={metric.band} size="small" word="hidden" />
      <span className={css.name}>
        <Figure shape="row" about={() => <MetricDefinition metric={metric} />}>
          <Clip text={name} />
        </Figure>
      </span>
      <ValueSlider
        label={name}
        track={track}
        rules={rules}
        cutoffs={cutoffs}
        value={metric.value}
        own={own}
        text={text}
        onChange={isFormula ? undefined : onValue}
      />
      <NumberField
        label={t('account.whatIf.value', { metric: name })}
        value={shownValue(metric.value)}
        step={track.step}
        disabled={isFormula}
        unit={metric.unit === 'number' ? null : t(`account.whatIf.unit.${metric.unit}`)}
        onChange={(value) => {
          if (value !== null && Number.isFinite(value) && Math.abs(value) < 1e12) onValue(value);
        }}
      />
      <bdi className={css.points}>
        {metric.contribution === null ? t('common.none') : format.fixed(metric.contribution)}
      </bdi>
      <span className={css.ways}>
        {isFormula ? <span className={css.follows}>{t('account.whatIf.follows')}</span> : null}
        {isFormula ? null : <Target metric={metric} rules={rules} onValue={onValue} />}
        {isTried ? (
          <TextLink onClick={onReset}>
            <span aria-label={t('account.whatIf.resetOf', { metric: name })}>{t('account.whatIf.reset')}</span>
          </TextLink>
        ) : null}
      </span>
    </li>
  );
};
