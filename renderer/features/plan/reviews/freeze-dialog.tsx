/** Freezes an account as it stands at the date looked at: a checkpoint that no later import or model changes. */
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Ask } from '../../../ui/ask.tsx';
import { useAt } from '../use-at.ts';
import { FreezeForm } from './freeze-form.tsx';

interface FreezeDialogProps {
  /** The account to freeze; null while the dialog is closed. */
  readonly account: number | null;
  readonly onClose: () => void;
}

const Content = ({ account, onClose }: { readonly account: number; readonly onClose: () => void }) => {
  const { revision } = useSession().session;
  const { value, error, retry } = useCall('account.open', { account, ...useAt() }, revision);
  if (error) return <Failure error={error} retry={retry} />;
  return value ? <FreezeForm page={value} onEnd={onClose} /> : null;
};

/** The dialog. */
export const FreezeDialog = ({ account, onClose }: FreezeDialogProps) => {
  const { t } = useTranslation();
  return (
    <Ask isOpen={account !== null} onClose={onClose} title={t('plan.reviews.freeze.title')}>
      {account === null ? null : <Content account={account} onClose={onClose} />}
    </Ask>
  );
};
