/** One checkpoint in the window: looked at, printed, set beside another one, left with Escape. */
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { Failure } from '../../../app/failure.tsx';
import { useJobs } from '../../../app/jobs.tsx';
import { reportLook } from '../../../app/report-look.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useKeys } from '../../../app/use-keys.ts';
import type { Checkpoint } from '../../../../shared/model/plan/checkpoint.ts';
import { useLanguage } from '../../../ui/use-format.ts';
import { Bar } from './bar.tsx';
import css from './bar.module.css';
import { CheckpointSelect } from './checkpoint-select.tsx';
import { CheckpointSheet } from './checkpoint-sheet.tsx';
import { useWays } from './use-ways.ts';

/** Which checkpoint is shown, and the others to set beside it. */
const Choices = ({ checkpoint: { id, account } }: { readonly checkpoint: Checkpoint }) => {
  const { t } = useTranslation();
  const { compare, look } = useWays();
  const { revision } = useSession().session;
  const all = useCall('reviews.ofAccount', { account: account.id }, revision).value ?? [];
  const others = all.filter((own) => own.id !== id);
  if (others.length === 0) return null;
  return (
    <>
      <CheckpointSelect label={t('plan.compare.shown')} checkpoints={all} value={id} onChoose={look} />
      <CheckpointSelect
        label={t('plan.compare.with')}
        prompt={t('plan.compare.with')}
        checkpoints={others}
        value={null}
        onChoose={(other) => compare(id, other)}
      />
    </>
  );
};

/** The checkpoint. */
export const CheckpointScreen = ({ id }: { readonly id: number }) => {
  const { revision } = useSession().session;
  const language = useLanguage();
  const { follow } = useJobs();
  const { back, toAccount } = useWays();
  const { value, error, retry } = useCall('reviews.checkpoint', { checkpoint: id }, revision);
  const account = value?.account.id;
  const leave = (): void => back(account);
  useKeys({ Escape: leave });
  if (error) return <Failure error={error} retry={retry} back={leave} />;
  if (!value || account === undefined) return null;
  const printed = async () =>
    callEngine('report.checkpoint', { checkpoint: id, ...(await reportLook(language)) });
  const print = () => void follow('reportReview', printed());
  return (
    <div className={css.screen}>
      <Bar onBack={leave} onAccount={() => toAccount(account)} onPrint={print}>
        <Choices checkpoint={value} />
      </Bar>
      <div className={css.sheet}>
        <CheckpointSheet checkpoint={value} />
      </div>
    </div>
  );
};
