/** Two checkpoints of an account in the window: which two can be chosen, printed, and left with Escape. */
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { Failure } from '../../../app/failure.tsx';
import { useJobs } from '../../../app/jobs.tsx';
import { reportLook } from '../../../app/report-look.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useKeys } from '../../../app/use-keys.ts';
import type { CheckpointComparison } from '../../../../shared/model/plan/checkpoint.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { useLanguage } from '../../../ui/use-format.ts';
import { Bar } from './bar.tsx';
import css from './bar.module.css';
import { CheckpointSelect } from './checkpoint-select.tsx';
import { ComparisonSheet } from './comparison-sheet.tsx';
import { useWays } from './use-ways.ts';

/** The two ends; neither offers what the other has. */
const Choices = ({ compared }: { readonly compared: CheckpointComparison }) => {
  const { t } = useTranslation();
  const { compare } = useWays();
  const { revision } = useSession().session;
  const { earlier, later } = compared;
  const asked = useCall('reviews.ofAccount', { account: earlier.account.id }, revision);
  const all = asked.value ?? [earlier, later];
  const others = (taken: number) => all.filter(({ id }) => id !== taken);
  return (
    <>
      <CheckpointSelect
        label={t('plan.compare.earlier')}
        checkpoints={others(later.id)}
        value={earlier.id}
        onChoose={(id) => compare(id, later.id)}
      />
      <Arrow kind="next" />
      <CheckpointSelect
        label={t('plan.compare.later')}
        checkpoints={others(earlier.id)}
        value={later.id}
        onChoose={(id) => compare(earlier.id, id)}
      />
    </>
  );
};

/** The comparison; while the next one is on its way the old one stays. */
export const CompareScreen = ({ ids: [one, other] }: { readonly ids: readonly [number, number] }) => {
  const { revision } = useSession().session;
  const language = useLanguage();
  const { follow } = useJobs();
  const { back, toAccount } = useWays();
  const { value, error, retry } = useCall('reviews.compare', { one, other }, revision);
  const account = value?.later.account.id;
  const leave = (): void => back(account);
  useKeys({ Escape: leave });
  if (error) return <Failure error={error} retry={retry} back={leave} />;
  if (!value || account === undefined) return null;
  const printed = async () => callEngine('report.review', { one, other, ...(await reportLook(language)) });
  const print = () => void follow('reportReview', printed());
  return (
    <div className={css.screen}>
      <Bar onBack={leave} onAccount={() => toAccount(account)} onPrint={print}>
        <Choices compared={value} />
      </Bar>
      <div className={css.sheet}>
        <ComparisonSheet compared={value} />
      </div>
    </div>
  );
};
