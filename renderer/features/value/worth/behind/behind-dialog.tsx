/** What is behind one account's worth: each figure with its own numbers put in, then the rows of the files. */
import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountWorth } from '../../../../../shared/model/value-page.ts';
import { Failure } from '../../../../app/failure.tsx';
import { useSession } from '../../../../app/session.tsx';
import { useCall } from '../../../../app/use-call.ts';
import { useValue } from '../../value-context.tsx';
import css from './behind.module.css';
import { FormulaRows } from './formula-rows.tsx';
import { InvoiceRows, SubscriptionRows } from './value-rows.tsx';

const OpenAccount = ({ account }: { readonly account: number }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const open = () => dispatch({ type: 'screen.shown', screen: { name: 'account', account } });
  return <Button onClick={open}>{t('value.worth.behind.openAccount')}</Button>;
};

const Filled = ({ worth }: { readonly worth: AccountWorth }) => (
  <>
    <FormulaRows worth={worth} />
    <SubscriptionRows rows={worth.rows.subscriptions} currency={worth.value?.currency ?? null} />
    <InvoiceRows rows={worth.rows.invoices} />
  </>
);

const Content = ({ account }: { readonly account: number }) => {
  const { session } = useSession();
  const { page, question } = useValue();
  const { discount, retention, margin } = question;
  const asked = { account, asOf: page.asOf, discount, retention, margin };
  const { value, error, retry } = useCall('value.account', asked, session.revision);
  if (error) return <Failure error={error} retry={retry} />;
  return (
    <div className={css.dialog}>
      {value ? <Filled worth={value} /> : null}
      <div>
        <OpenAccount account={account} />
      </div>
    </div>
  );
};

interface BehindDialogProps {
  /** Null: closed. */
  readonly account: number | null;
  readonly onClose: () => void;
}

/** The dialog; Escape closes it, and the focus goes back to the table. */
export const BehindDialog = ({ account, onClose }: BehindDialogProps) => {
  const { t } = useTranslation();
  const { page } = useValue();
  const name = page.accounts.find(({ id }) => id === account)?.name ?? '';
  return (
    <Modal
      opened={account !== null}
      onClose={onClose}
      size="60rem"
      radius={0}
      // Locking would write a style without the page's nonce; the page behind has nothing to scroll.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      title={
        <h2 className={css.title}>
          <bdi>{name}</bdi>
        </h2>
      }
      closeButtonProps={{ 'aria-label': t('value.worth.behind.close') }}
    >
      {account === null ? null : <Content account={account} />}
    </Modal>
  );
};
