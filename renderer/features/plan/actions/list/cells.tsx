/** What stands in the cells of the list: two lines each, the second one quieter. Draws on paper as well. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../../shared/format.ts';
import type { ListedAction, Stood } from '../../../../../shared/model/plan/action.ts';
import type { PlanAbout } from '../../../../../shared/model/plan/about.ts';
import type { ActionsPage } from '../../../../../shared/model/plan/plan-page.ts';
import { Arrow } from '../../../../ui/arrow.tsx';
import { Clip } from '../../../../ui/clip.tsx';
import heard from '../../../../ui/heard.module.css';
import { LightShape } from '../../../../ui/light.tsx';
import { scoreChange, type ThenNow, valueThenNow } from '../moved-since.ts';
import css from './cells.module.css';

/** What cells are written with. */
export interface CellWords {
  readonly t: TFunction;
  readonly format: Format;
  readonly aboutName: (about: PlanAbout) => string;
  readonly page: Pick<ActionsPage, 'cutoffs' | 'units'>;
}

/** What a cell says of its action. */
export interface CellProps {
  readonly action: ListedAction;
  readonly words: CellWords;
}

/** What is to be done, and the note. */
export const TitleCell = ({ action: { title, note } }: CellProps) => (
  <div className={css.lines}>
    <Clip text={title} lines={note === null ? 2 : 1} direction="isolate" />
    {note === null ? null : (
      <span className={css.quiet}>
        <Clip text={note} direction="isolate" />
      </span>
    )}
  </div>
);

interface ThenAndNowProps {
  readonly before: string;
  readonly now: string;
}

/** Two texts with an arrow between them that goes in the reading direction. */
const ThenAndNow = ({ before, now }: ThenAndNowProps) => (
  <span className={css.thenNow}>
    <bdi>{before}</bdi>
    <Arrow kind="next" />
    <bdi>{now}</bdi>
  </span>
);

const bandOf = (stood: Stood | null) => stood?.about?.band ?? 'unknown';

/** The lights of what it is about, then and now. */
const Lights = ({ action: { stood, now }, words: { t } }: CellProps) => {
  const said = t('plan.actions.list.lights', {
    before: t(`bands.${bandOf(stood)}.word`),
    now: t(`bands.${bandOf(now)}.word`),
  });
  return (
    <span className={css.thenNow} title={said}>
      <LightShape band={bandOf(stood)} size="small" />
      <Arrow kind="next" />
      <LightShape band={bandOf(now)} size="small" />
      <span className={heard.heard}>{said}</span>
    </span>
  );
};

const Values = ({ action, words, figures }: CellProps & { readonly figures: ThenNow }) => {
  const { t, format, page } = words;
  const unit = page.units[action.about?.key ?? ''] ?? 'number';
  const written = (value: number | null): string =>
    value === null ? t('common.none') : format.measured({ value, unit });
  return (
    <span className={css.quiet}>
      <ThenAndNow before={written(figures.before)} now={written(figures.now)} />
    </span>
  );
};

/** The metric or dimension that it answers, with its light and value then and now. */
export const ReasonCell = ({ action, words }: CellProps) => {
  const { about } = action;
  if (about === null) return <span className={css.quiet}>{words.t('common.none')}</span>;
  const name = words.aboutName(about);
  const figures = valueThenNow(action);
  return (
    <div className={css.lines}>
      <span className={css.reason}>
        {about.kind === 'healthy' ? null : <Lights action={action} words={words} />}
        <Clip text={name} direction="isolate" />
      </span>
      {figures === null ? null : <Values action={action} words={words} figures={figures} />}
    </div>
  );
};

/** The account's score at adoption and now, and the points between. */
export const ChangeCell = ({ action, words: { t, format, page } }: CellProps) => {
  const change = scoreChange(action);
  const written = (stood: Stood | null): string =>
    stood?.score == null ? t('common.none') : format.score(stood.score, page.cutoffs);
  return (
    <div className={css.lines}>
      <ThenAndNow before={written(action.stood)} now={written(action.now)} />
      {change === null ? null : (
        <span className={css.quiet}>
          <bdi dir="ltr">{format.signed(change)}</bdi>
        </span>
      )}
    </div>
  );
};

/** Who is to do it. */
export const OwnerCell = ({ action: { owner }, words: { t } }: CellProps) =>
  owner === null ? (
    <span className={css.quiet}>{t('plan.actions.nobody')}</span>
  ) : (
    <Clip text={owner} direction="isolate" />
  );

/** When it is due, and by how much it is overdue or when it ended. */
export const DueCell = ({ action, words: { t, format } }: CellProps) => {
  const { dueOn, overdueDays, endedOn } = action;
  return (
    <div className={css.lines}>
      <span className={css.main}>{dueOn === null ? t('common.none') : format.dateShort(dueOn)}</span>
      {overdueDays === null ? null : (
        <span className={css.overdue}>
          {t('plan.actions.overdueBy', { count: overdueDays, shown: format.number(overdueDays, 0) })}
        </span>
      )}
      {endedOn === null ? null : (
        <span className={css.quiet}>{t('plan.actions.endedOn', { date: format.dateShort(endedOn) })}</span>
      )}
    </div>
  );
};
