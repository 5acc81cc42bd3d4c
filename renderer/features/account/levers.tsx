/** What would lift the score most, and the shortest way to green. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../ui/arrow.tsx';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import { leverSteps, type LeverStep } from './pick.ts';
import css from './levers.module.css';

/** As many as the page has room for. */
const shownLevers = { screen: 6, paper: 8 } as const;

const LeverDefinition = ({ lever }: Pick<LeverStep, 'lever'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const facts = [
    { label: t('account.about.formula'), value: t('account.lever.formula') },
    { label: t('account.lever.now'), value: format.measured({ value: lever.from, unit: lever.unit }) },
    { label: t('account.lever.needed'), value: format.measured({ value: lever.to, unit: lever.unit }) },
    { label: t('account.lever.gain'), value: format.signed(lever.gain, 2) },
  ];
  return <Definition title={names.metric(lever.metric)} text={t('account.lever.definition')} facts={facts} />;
};

const Row = ({ lever, step, reached }: LeverStep) => {
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  const names = useNames();
  const value = (shown: number) => (
    <bdi>{format.measured({ value: shown, unit: lever.unit === 'perSeats' ? 'number' : lever.unit })}</bdi>
  );
  return (
    <li>
      <Figure shape="row" about={() => <LeverDefinition lever={lever} />}>
        <span className={css.row}>
          <span className={css.step}>{step === null ? '' : format.number(step, 0)}</span>
          <Clip text={names.metric(lever.metric)} />
          <span className={css.change}>
            {value(lever.from)} <Arrow kind="next" /> {value(lever.to)}
          </span>
          <b className={css.gain}>
            <bdi>{format.signed(lever.gain)}</bdi>
          </b>
          <span className={css.reached}>
            {reached === null ? null : (
              <>
                <Arrow kind="next" /> {format.score(reached, cutoffs)}
              </>
            )}
          </span>
        </span>
      </Figure>
    </li>
  );
};

/** One sentence: whether, and how, green can be reached. */
const usePathSentence = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { pathToGreen: path, score, model } = useAccountPage();
  if (score.score === null) return t('account.path.unknown');
  if (path === null) return t('account.path.green');
  const count = path.levers.length;
  const detail = { steps: format.number(count, 0), score: format.score(path.score, model.cutoffs), count };
  if (path.reaches) return t('account.path.reaches', detail);
  if (score.computedBand === 'unknown') return t('account.path.coverage');
  if (path.score < model.cutoffs.green) return t('account.path.short', detail);
  return t('account.path.capped', { metrics: format.list(path.caps.map((cap) => names.metric(cap.metric))) });
};

/** The levers as a list, numbered where they lie on the path to green. */
export const Levers = () => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const sentence = usePathSentence();
  const steps = leverSteps(page, shownLevers[useMedium()]);
  return (
    <Section title={t('account.lever.title')} aside={<span title={sentence}>{sentence}</span>}>
      {steps.length === 0 ? (
        <Empty what={t('account.lever.empty')} />
      ) : (
        <ol>
          {steps.map((step) => (
            <Row key={step.lever.metric} {...step} />
          ))}
        </ol>
      )}
    </Section>
  );
};
