/** The columns of a table of actions: what, for what, who, and until when or since when. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { StateMark } from '../../plan/actions/state-mark.tsx';
import { useAboutName } from '../../plan/about-name.ts';
import { LateMark } from '../acting/step-mark.tsx';
import { useAccountPage } from '../page-context.ts';
import css from './cells.module.css';
import { Words } from './words.tsx';

const useDate = (): ((action: ListedAction) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ endedOn, dueOn, overdueDays }) => {
    if (endedOn !== null) return format.date(endedOn);
    if (dueOn === null) return t('account.plan.noDate');
    if (overdueDays === null) return format.date(dueOn);
    const late = t('account.plan.late', { days: format.span(overdueDays, 'day') });
    return `${format.date(dueOn)} · ${late}`;
  };
};

/** `due`: of what waits; `ended`: of what is done or dropped. */
export const useActionColumns = (of: 'due' | 'ended'): readonly Column<ListedAction>[] => {
  const { t } = useTranslation();
  const date = useDate();
  const aboutName = useAboutName(useAccountPage().model.names);
  return [
    {
      key: 'state',
      heading: t('plan.actions.columns.state'),
      cell: ({ state, overdueDays }) => (
        <span className={css.marked}>
          <StateMark state={state} />
          {overdueDays === null ? null : <LateMark />}
        </span>
      ),
    },
    {
      key: 'title',
      heading: t('plan.actions.columns.title'),
      width: 'rest',
      cell: ({ title }) => <Words text={title} isOwn />,
    },
    {
      key: 'about',
      heading: t('account.plan.actions.about'),
      cell: ({ about }) => (about === null ? '' : <bdi>{aboutName(about)}</bdi>),
    },
    {
      key: 'owner',
      heading: t('plan.actions.columns.owner'),
      cell: ({ owner }) => <bdi>{owner ?? t('plan.actions.nobody')}</bdi>,
    },
    {
      key: 'date',
      heading: t(of === 'due' ? 'plan.actions.columns.due' : 'plan.actions.out.ended'),
      kind: 'figure',
      cell: date,
    },
  ];
};
