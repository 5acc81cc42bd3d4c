/** Health against value: the part of the overview with its choices, its sentence and its drawing. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { useErrorText } from '../../../../app/use-error-text.ts';
import { ChartPicture } from '../../../../ui/chart-picture.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { valueMeasures } from '../choices.ts';
import { Choice } from '../choice.tsx';
import { Panel } from '../panel.tsx';
import { useChoices } from '../use-choices.ts';
import { NoValue } from './no-value.tsx';
import { type Amounts, useAmounts } from './use-amounts.ts';
import { ValueAbout } from './value-about.tsx';
import { ValueChart } from './value-chart.tsx';
import { ValueNote } from './value-note.tsx';
import { currenciesOf, type ValuePoints, valuePoints } from './value-points.ts';
import { ValueSentence } from './value-sentence.tsx';

/** A currency as the value of a choice: blank is none. */
const textOf = (currency: string | null): string => currency ?? '';

const useValuePoints = ({ accounts }: PortfolioPage, { amountOf }: Amounts) => {
  const [{ currency }] = useChoices();
  const currencies = useMemo(() => (amountOf ? currenciesOf(accounts, amountOf) : []), [accounts, amountOf]);
  const shown = currency !== undefined && currencies.includes(currency) ? currency : (currencies[0] ?? null);
  const points = useMemo(
    () => (amountOf ? valuePoints(accounts, amountOf, shown) : null),
    [accounts, amountOf, shown],
  );
  return { currencies, currency: shown, points };
};

interface ToolsProps {
  readonly currencies: readonly (string | null)[];
  readonly currency: string | null;
}

const Tools = ({ currencies, currency }: ToolsProps) => {
  const { t } = useTranslation();
  const [{ measure }, choose] = useChoices();
  return (
    <>
      {currencies.length > 1 ? (
        <Choice
          label={t('portfolio.overview.value.currency')}
          value={textOf(currency)}
          options={currencies.map((own) => ({
            value: textOf(own),
            label: own ?? t('portfolio.overview.noCurrency'),
          }))}
          onChoose={(text) => choose({ currency: text === '' ? null : text })}
        />
      ) : null}
      <Choice
        label={t('portfolio.overview.value.measure')}
        value={measure}
        options={valueMeasures.map((own) => ({
          value: own,
          label: t(`portfolio.overview.value.measures.${own}`),
        }))}
        onChoose={(text) => choose({ measure: valueMeasures.find((own) => own === text) ?? 'mrr' })}
      />
    </>
  );
};

const isDrawn = (points: ValuePoints | null): points is ValuePoints =>
  points !== null && points.rows.length > 0;

/** The part. */
export const ValuePanel = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [{ measure }] = useChoices();
  const amounts = useAmounts(measure);
  const { points, ...chosen } = useValuePoints(page, amounts);
  const shown = isDrawn(points) ? { points, measure, currency: chosen.currency } : null;
  return (
    <Panel
      title={t('portfolio.overview.value.title')}
      about={() => <ValueAbout measure={measure} worth={amounts.worth} points={points} />}
      tools={
        <>
          <Tools {...chosen} />
          {shown ? (
            <ChartPicture chart={{ kind: 'value', asOf: page.asOf, measure, currency: shown.currency }} />
          ) : null}
        </>
      }
      sentence={shown ? <ValueSentence {...shown} /> : null}
    >
      {amounts.error ? (
        <>
          <Empty what={errorText(amounts.error)} />
          <TextLink onClick={amounts.retry}>{t('common.retry')}</TextLink>
        </>
      ) : null}
      {shown ? <ValueChart {...shown} /> : null}
      {shown ? <ValueNote {...shown} /> : null}
      {points && !shown ? <NoValue measure={measure} points={points} /> : null}
    </Panel>
  );
};
