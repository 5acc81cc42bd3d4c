/** What was done last in the plan, step by step, each with the way back. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan/step.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { ToolPopover } from '../../portfolio/tool-popover.tsx';
import css from './record.module.css';
import { localMoment } from '../../../ui/local-moment.ts';
import { stepLine } from './step-words.ts';
import { useStepWording, useTurn } from './use-steps.ts';

const Act = ({ step, line }: { readonly step: PlanStep; readonly line: string }) => {
  const { t } = useTranslation();
  const turn = useTurn();
  if (step.isUndone) return <span className={css.undone}>{t('plan.record.undone')}</span>;
  const isBack = step.way === 'back';
  return (
    <Button
      size="compact-xs"
      aria-label={t(isBack ? 'plan.record.againOf' : 'plan.record.undoOf', { what: line })}
      onClick={() => void turn(step)}
    >
      {t(isBack ? 'plan.record.again' : 'plan.undo')}
    </Button>
  );
};

const Row = ({ step }: { readonly step: PlanStep }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const line = stepLine(step, useStepWording());
  const { day, time } = localMoment(step.at);
  const who = isolated(step.author ?? t('plan.record.somebody'));
  const when = `${format.date(day)}, ${time} · ${who}`;
  return (
    <li className={css.step} data-undone={step.isUndone}>
      <div className={css.what}>
        <p>{line}</p>
        <p className={css.who}>{when}</p>
      </div>
      <Act step={step} line={line} />
    </li>
  );
};

const Steps = () => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { value, error, retry } = useCall('plan.steps', {}, revision);
  const kept = useKeptFocus<HTMLDivElement>(value);
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  if (value.length === 0) return <Empty what={t('plan.record.none')} />;
  return (
    <div data-way-back className={css.record} {...kept}>
      <p className={css.keys}>{t('plan.record.keys')}</p>
      <ol className={css.steps}>
        {value.map((step) => (
          <Row key={step.id} step={step} />
        ))}
      </ol>
    </div>
  );
};

/** The button and the list behind it. */
export const Record = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <ToolPopover
      label={t('plan.record.open')}
      name={t('plan.record.title')}
      width={460}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <Steps />}
    </ToolPopover>
  );
};
