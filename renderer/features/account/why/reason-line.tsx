/** One line that says why the light is what it is, and what would make it green. */
import { useTranslation } from 'react-i18next';
import type { DimensionScore } from '../../../../shared/model/score.ts';
import { LightShape } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { useUnits } from '../units.ts';
import { reasonOf, type Because, type ToGreen } from './reason.ts';
import css from './reason-line.module.css';

/** As many names as a sentence bears. */
const mostNames = 3;

const useBecause = (): ((because: Because, band: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const units = useUnits();
  const { score, model } = useAccountPage();
  const scored = (dimension: DimensionScore): string =>
    t('account.why.scored', {
      name: names.dimensionInText(dimension.key),
      score: dimension.score === null ? '' : format.score(dimension.score, model.cutoffs),
    });
  return (because, band) => {
    switch (because.kind) {
      case 'nothing':
        return t('account.why.nothing');
      case 'coverage': {
        const gaps = format.list(
          because.gaps.slice(0, mostNames).map(({ key }) => names.metricShortInText(key)),
        );
        const detail = { coverage: format.share(score.coverage), minimum: format.share(model.minimumCoverage) };
        return t('account.why.coverage', { ...detail, metrics: gaps });
      }
      case 'cap': {
        const rules = because.caps.map(({ metric, value }) =>
          t('account.why.is', {
            name: names.metricShortInText(metric),
            value: format.measured({ value, unit: units(metric) }),
          }),
        );
        const number = t(`bands.${because.number}.word`).toLocaleLowerCase(format.language);
        return t('account.why.capped', { band, number, metrics: format.list(rules) });
      }
      case 'below':
        return t('account.why.below', {
          band,
          dimensions: format.list(because.dimensions.slice(0, mostNames).map(scored)),
        });
      case 'green': {
        const above = format.number((score.score ?? 0) - model.cutoffs.green);
        if (!because.weakest) return t('account.why.allGreen', { band, above });
        return t('account.why.green', { band, above, weakest: scored(because.weakest) });
      }
    }
  };
};

const useToGreen = (): ((toGreen: ToGreen) => string | null) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { pathToGreen: path, model } = useAccountPage();
  return (toGreen) => {
    switch (toGreen.kind) {
      case 'none':
        return null;
      case 'path': {
        const count = toGreen.levers.length;
        const named = toGreen.levers.slice(0, mostNames).map(({ metric }) => names.metricShortInText(metric));
        const others = count - named.length;
        const more =
          others > 0 ? [t('account.why.others', { count: others, shown: format.number(others, 0) })] : [];
        return t('account.why.path', {
          count,
          steps: format.number(count, 0),
          metrics: format.list([...named, ...more]),
        });
      }
      case 'short':
        return t('account.why.short', { score: format.score(path?.score ?? 0, model.cutoffs) });
      case 'capped':
        return t('account.why.stillCapped', {
          metrics: format.list((path?.caps ?? []).map(({ metric }) => names.metricShortInText(metric))),
        });
    }
  };
};

/** The sentence under the verdict. */
export const ReasonLine = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const because = useBecause();
  const toGreen = useToGreen();
  const reason = reasonOf(page);
  const after = toGreen(reason.toGreen);
  return (
    <p className={css.reason} data-band={reason.band}>
      <LightShape band={reason.band} />
      <span>
        <b>{because(reason.because, t(`bands.${reason.band}.word`))}</b> {after}
      </span>
    </p>
  );
};
