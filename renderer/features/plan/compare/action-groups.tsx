/** Actions of the plan in groups: what was done, dropped, still waits or was added. */
import { useTranslation } from 'react-i18next';
import type { PlanAction } from '../../../../shared/model/plan/action.ts';
import type { OwnNames } from '../../../../shared/model/own-names.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../about-name.ts';
import css from './sheet.module.css';

/** The groups in their order, each with its actions. */
export type ActionGroupKey = 'done' | 'dropped' | 'waiting' | 'added';

interface ActionGroupsProps {
  readonly groups: readonly (readonly [ActionGroupKey, readonly PlanAction[]])[];
  readonly own: OwnNames;
  /** How many more there were than a checkpoint keeps. */
  readonly leftOut: number;
}

const ActionLine = ({ action, about }: { readonly action: PlanAction; readonly about: string | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, owner, endedOn, dueOn } = action;
  return (
    <li className={css.action}>
      <span className={css.title} dir="auto">
        {title}
      </span>
      <span className={css.said}>
        {about === null ? null : <bdi>{about}</bdi>}
        {owner === null ? null : <bdi>{owner}</bdi>}
        {endedOn === null ? null : <span>{format.date(endedOn)}</span>}
        {endedOn === null && dueOn !== null ? (
          <span>{t('plan.compare.due', { date: format.date(dueOn) })}</span>
        ) : null}
      </span>
    </li>
  );
};

/** A section with one heading per group that has any. */
export const ActionGroups = ({ groups, own, leftOut }: ActionGroupsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useAboutName(own);
  const filled = groups.filter(([, actions]) => actions.length > 0);
  return (
    <Section title={t('plan.compare.actions')}>
      {filled.length === 0 ? <Empty what={t('plan.compare.noAction')} /> : null}
      {filled.map(([key, actions]) => (
        <section key={key}>
          <h3 className={css.group}>
            {t(`plan.compare.group.${key}`)} <span>{format.number(actions.length, 0)}</span>
          </h3>
          <ul>
            {actions.map((action) => (
              <ActionLine
                key={action.id}
                action={action}
                about={action.about === null ? null : nameOf(action.about)}
              />
            ))}
          </ul>
        </section>
      ))}
      {leftOut > 0 ? (
        <p className={css.more}>
          {t('plan.compare.more', { count: leftOut, shown: format.number(leftOut, 0) })}
        </p>
      ) : null}
    </Section>
  );
};
