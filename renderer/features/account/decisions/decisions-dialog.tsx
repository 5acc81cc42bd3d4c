/** What people decided about the account: the light they set, and all decisions so far. */
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Section } from '../../../ui/section.tsx';
import { useAccountPage } from '../page-context.ts';
import { BandForm } from './band-form.tsx';
import { BothBands } from './both-bands.tsx';
import { DecisionList } from './decision-list.tsx';
import css from './decisions.module.css';

const Content = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { score } = useAccountPage();
  const { value, error, retry } = useCall('account.decisions', { account: score.id }, session.revision);
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  const author = value.author ?? session.app.author;
  return (
    <div className={css.dialog}>
      <p className={css.about}>{t('account.decisions.about')}</p>
      <BothBands />
      <BandForm author={author} onEnd={onClose} />
      <Section title={t('account.decisions.sofar')}>
        <DecisionList decisions={value.decisions} author={author} />
      </Section>
    </div>
  );
};

interface DecisionsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The dialog; Escape closes it, and the focus goes back to where it was opened. */
export const DecisionsDialog = ({ opened, onClose }: DecisionsDialogProps) => {
  const { t } = useTranslation();
  const { score } = useAccountPage();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="36rem"
      radius={0}
      // Locking would write a style without the page's nonce; the page behind has nothing to scroll.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      title={<h2 className={css.title}>{t('account.decisions.title', { account: score.name })}</h2>}
      closeButtonProps={{ 'aria-label': t('account.decisions.close') }}
    >
      {opened ? <Content onClose={onClose} /> : null}
    </Modal>
  );
};
