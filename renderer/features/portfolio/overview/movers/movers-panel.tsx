/** Who moved up and who moved down: the part of the overview with its choice of months. */
import { useTranslation } from 'react-i18next';
import { moverMonths, type Movers } from '../../../../../shared/model/overview.ts';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { useErrorText } from '../../../../app/use-error-text.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { Choice } from '../choice.tsx';
import { Panel } from '../panel.tsx';
import { useChoices } from '../use-choices.ts';
import { MoverSide } from './mover-side.tsx';
import { MoversAbout } from './movers-about.tsx';
import css from './movers.module.css';
import { MoversWaiting } from './movers-waiting.tsx';
import { type MoversState, useMovers } from './use-movers.ts';

const Months = () => {
  const { t } = useTranslation();
  const [{ months }, choose] = useChoices();
  return (
    <Choice
      label={t('portfolio.overview.movers.months')}
      value={String(months)}
      options={moverMonths.map((count) => ({
        value: String(count),
        label: t('portfolio.overview.movers.since', { count }),
      }))}
      onChoose={(text) => choose({ months: moverMonths.find((own) => String(own) === text) ?? 1 })}
    />
  );
};

const Sentence = ({ movers }: { readonly movers: Movers }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return t('portfolio.overview.movers.sentence', {
    from: format.date(movers.from),
    down: format.number(movers.down.accounts, 0),
    up: format.number(movers.up.accounts, 0),
    steady: format.number(movers.steady, 0),
  });
};

interface BodyProps {
  readonly page: PortfolioPage;
  readonly state: MoversState;
}

const Body = ({ page, state }: BodyProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { call } = state;
  if (call.error)
    return (
      <>
        <Empty what={errorText(call.error)} />
        <TextLink onClick={call.retry}>{t('common.retry')}</TextLink>
      </>
    );
  if (!call.value) return <p role="status">{t('portfolio.past.coming')}</p>;
  if (!call.value.isKnown) return <MoversWaiting from={call.value.from} {...state} />;
  const { movers } = call.value;
  return (
    <div className={css.sides} aria-busy={call.loading}>
      <MoverSide way="down" side={movers.down} page={page} {...state} />
      <MoverSide way="up" side={movers.up} page={page} {...state} />
    </div>
  );
};

/** The part. */
export const MoversPanel = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const state = useMovers();
  const answer = state.call.value;
  const movers = answer?.isKnown === true ? answer.movers : null;
  return (
    <Panel
      title={t('portfolio.overview.movers.title')}
      about={() => <MoversAbout movers={movers} />}
      tools={<Months />}
      sentence={movers ? <Sentence movers={movers} /> : null}
    >
      <Body page={page} state={state} />
    </Panel>
  );
};
