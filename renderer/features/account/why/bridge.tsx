/** Why this light, and what would make it green, in one drawing: dimensions add up to the score, levers lead on to green. */
import { useTranslation } from 'react-i18next';
import { WaterfallAxis, WaterfallBar } from '../../../charts/waterfall-bar.tsx';
import { Arrow } from '../../../ui/arrow.tsx';
import { ChartPicture } from '../../../ui/chart-picture.tsx';
import { Clip } from '../../../ui/clip.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light, LightShape } from '../../../ui/light.tsx';
import { useMedium } from '../../../ui/medium.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { LeverDefinition, usePathSentence } from '../levers.tsx';
import { useNames } from '../names.ts';
import { notesOf } from '../notes.ts';
import { useAccountPage } from '../page-context.ts';
import { usePaperRoom } from '../paper-room.tsx';
import { shortUnit } from '../units.ts';
import {
  dimensionParts,
  leverParts,
  type DimensionPart,
  type LeverPart,
  type MoreSteps,
} from './bridge-rows.ts';
import css from './bridge.module.css';

/** Rows of the whole drawing that a window has room for below the remarks, and the fewest of them that are levers. */
const screenRows = 9;
const fewestLevers = { screen: 3, paper: 1 } as const;

/** The column of the dimension, above, opens what it means. */
const DimensionRow = ({ part }: { readonly part: DimensionPart }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { cutoffs } = useAccountPage().model;
  const { dimension, points, full, from, to } = part;
  const share = t('account.why.times', {
    score: format.score(dimension.score ?? 0, cutoffs),
    weight: format.share(full / 100, 0),
  });
  return (
    <li className={css.row}>
      <Light band={dimension.band} size="small" word="hidden" />
      <Clip text={names.dimension(dimension.key)} />
      <bdi className={css.detail}>{share}</bdi>
      <WaterfallBar
        kind="part"
        band={dimension.band}
        cutoffs={cutoffs}
        from={from}
        to={to}
        full={from + full}
        isJoined
      />
      <bdi className={css.points}>{format.signed(points)}</bdi>
    </li>
  );
};

/** The sum, and how far it is from green; the score at the head opens what it means. */
const TotalRow = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const { cutoffs } = model;
  const total = score.score ?? 0;
  const gap = cutoffs.green - total;
  const distance = t(gap > 0 ? 'account.why.toGreen' : 'account.why.aboveGreen', {
    gap: format.number(Math.abs(gap)),
  });
  return (
    <li className={css.row} data-kind="total">
      <LightShape band={score.computedBand} size="small" />
      <span className={css.sum} title={t('account.why.sum')}>
        {t('account.why.sum')}
      </span>
      <span className={css.detail}>{distance}</span>
      <WaterfallBar
        kind="total"
        band={score.computedBand}
        cutoffs={cutoffs}
        from={0}
        to={total}
        goal={gap > 0 ? cutoffs.green : undefined}
        isJoined
      />
      <bdi className={css.points}>{format.fixed(total)}</bdi>
    </li>
  );
};

const LeverRow = ({ part, isJoined }: { readonly part: LeverPart; readonly isJoined: boolean }) => {
  const format = useFormat();
  const names = useNames();
  const { cutoffs } = useAccountPage().model;
  const { lever, step, from, to } = part;
  const value = (shown: number) => <bdi>{format.measured({ value: shown, unit: shortUnit(lever.unit) })}</bdi>;
  return (
    <li>
      <Figure shape="row" about={() => <LeverDefinition lever={lever} />}>
        <span className={css.row} data-kind="lever">
          <span className={css.step}>{step === null ? '' : format.number(step, 0)}</span>
          <Clip text={names.metricShort(lever.metric)} />
          <span className={css.detail}>
            {value(lever.from)} <Arrow kind="next" /> {value(lever.to)}
          </span>
          <WaterfallBar
            kind="possible"
            band="unknown"
            cutoffs={cutoffs}
            from={from}
            to={to}
            isJoined={isJoined}
          />
          <bdi className={css.points}>{format.signed(lever.gain)}</bdi>
        </span>
      </Figure>
    </li>
  );
};

const MoreRow = ({ more }: { readonly more: MoreSteps }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  const text = t('account.why.moreSteps', { count: more.count, shown: format.number(more.count, 0) });
  return (
    <li className={css.row} data-kind="lever">
      <span />
      <Clip text={text} />
      <span />
      <WaterfallBar kind="possible" band="unknown" cutoffs={cutoffs} from={more.from} to={more.to} />
      <bdi className={css.points}>{format.signed(more.gain)}</bdi>
    </li>
  );
};

/** Everything under one heading; only that nothing is known, where nothing is. */
export const Bridge = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useAccountPage();
  const sentence = usePathSentence();
  const parts = dimensionParts(page);
  const { bridgeRows } = usePaperRoom();
  const medium = useMedium();
  const rows = medium === 'paper' ? bridgeRows : screenRows - notesOf(page, medium).length;
  const room = Math.max(fewestLevers[medium], rows - parts.length - 1);
  const { shown, more } = leverParts(page, room);
  if (parts.length + shown.length === 0)
    return (
      <Section title={t('account.why.bridge')}>
        <Empty what={sentence} />
      </Section>
    );
  return (
    <Section
      title={t('account.why.bridge')}
      aside={<span title={sentence}>{sentence}</span>}
      tools={<ChartPicture chart={{ kind: 'waterfall', account: page.score.id, asOf: page.asOf }} />}
    >
      <div>
        <div className={css.row} data-kind="axis" aria-hidden="true">
          <span className={css.axis}>
            <WaterfallAxis cutoffs={page.model.cutoffs} numeral={(value) => format.number(value, 0)} />
          </span>
        </div>
        <ol>
          {parts.map((part) => (
            <DimensionRow key={part.dimension.key} part={part} />
          ))}
          {page.score.score === null ? null : <TotalRow />}
          {shown.map((part, index) => (
            <LeverRow
              key={part.lever.metric}
              part={part}
              isJoined={part.step !== null && (shown[index + 1]?.step != null || more !== null)}
            />
          ))}
          {more ? <MoreRow more={more} /> : null}
        </ol>
      </div>
    </Section>
  );
};
