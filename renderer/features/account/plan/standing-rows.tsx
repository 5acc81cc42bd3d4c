/** Score and metric at adoption and now: whether the action helped. Each row opens what it means. */
import { useTranslation } from 'react-i18next';
import type { StandingAction, Stood } from '../../../../shared/model/plan/action.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../../plan/about-name.ts';
import { useAccountPage } from '../page-context.ts';
import { useUnits } from '../units.ts';
import css from './standing-rows.module.css';
import { type Standing, standingsOf, type StandingSide } from './standing.ts';

type Told = Pick<StandingAction, 'about' | 'stood' | 'now'>;

/** A side in figures: a metric's own value, else the score. */
const useSideText = ({ about }: Told): ((side: StandingSide | null) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const unitOf = useUnits();
  const { cutoffs } = useAccountPage().model;
  return (side) => {
    if (side === null) return t('common.none');
    if (side.value !== null && about) return format.measured({ value: side.value, unit: unitOf(about.key) });
    return side.score === null ? t('common.none') : format.score(side.score, cutoffs);
  };
};

const Side = ({ side, text }: { readonly side: StandingSide | null; readonly text: string }) => (
  <span className={css.side}>
    <bdi>{text}</bdi>
    {side ? <Light band={side.band} size="small" word="hidden" /> : null}
  </span>
);

/** By how much the score moved; on the day of the adoption there is nothing to say yet. */
const useMovedText = (): ((told: Told, change: string | null) => string | null) => {
  const { t } = useTranslation();
  return ({ stood, now }, change) => {
    if (stood?.asOf === now?.asOf) return t('account.plan.standing.asAdopted');
    return change === null ? null : t('account.plan.standing.points', { change });
  };
};

interface RowProps {
  readonly standing: Standing;
  readonly told: Told;
  readonly stood: Stood;
}

const Row = ({ standing, told, stood }: RowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const aboutName = useAboutName(useAccountPage().model.names);
  const sideText = useSideText(told);
  const name = standing.of === 'about' && told.about ? aboutName(told.about) : t('account.score.title');
  const [before, now] = [sideText(standing.before), sideText(standing.now)];
  const change = standing.change === null ? null : format.signed(standing.change);
  const moved = useMovedText()(told, change);
  const dates = { before: format.date(stood.asOf), now: format.date(told.now?.asOf ?? stood.asOf) };
  const about = () => (
    <Definition
      title={name}
      text={t('account.plan.standing.definition')}
      facts={[
        { label: dates.before, value: before },
        { label: dates.now, value: now },
        { label: t('account.plan.standing.change'), value: change ?? t('account.plan.standing.unknown') },
      ]}
    />
  );
  return (
    <li>
      <Figure shape="row" about={about}>
        <span className={css.row}>
          <span className={css.name}>{name}</span>
          <Side side={standing.before} text={before} />
          <Arrow kind="next" />
          <Side side={standing.now} text={now} />
          <span className={css.change}>{moved}</span>
        </span>
      </Figure>
    </li>
  );
};

/** The rows; nothing where nobody wrote down how things stood. */
export const StandingRows = ({ action }: { readonly action: Told }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { stood } = action;
  if (stood === null) return null;
  return (
    <ul className={css.rows} aria-label={t('account.plan.standing.title', { date: format.date(stood.asOf) })}>
      {standingsOf(action).map((standing) => (
        <Row key={standing.of} standing={standing} told={action} stood={stood} />
      ))}
    </ul>
  );
};
