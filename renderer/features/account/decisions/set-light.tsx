/** Beside the light: the way to set it by hand, and to what was decided so far. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link.tsx';
import { useAccountPage } from '../page-context.ts';
import { DecisionsDialog } from './decisions-dialog.tsx';
import css from './decisions.module.css';

/** A small link; on paper there is none. */
export const SetLight = () => {
  const { t } = useTranslation();
  const { override } = useAccountPage().score;
  const [opened, setOpened] = useState(false);
  return (
    <span className={css.set}>
      <TextLink onClick={() => setOpened(true)}>
        {t(override ? 'account.decisions.openSet' : 'account.decisions.open')}
      </TextLink>
      <DecisionsDialog opened={opened} onClose={() => setOpened(false)} />
    </span>
  );
};
