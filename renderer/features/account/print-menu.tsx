/** Printing the account: its page at one press, and what else there is of it behind the arrow. */
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountPaper } from '../../../shared/model/paper.ts';
import { Arrow } from '../../ui/arrow.tsx';
import css from './print-menu.module.css';

/** What can be made of the account. */
export interface Printing {
  readonly onPrint: (paper: AccountPaper) => void;
  /** Saves the page as a picture. */
  readonly onPicture: () => void;
  /** Leads to the reports with this account chosen. */
  readonly onReports: () => void;
}

/** A button and a menu side by side. */
export const PrintMenu = ({ onPrint, onPicture, onReports }: Printing) => {
  const { t } = useTranslation();
  return (
    <span className={css.both}>
      <Button size="compact-sm" variant="filled" onClick={() => onPrint('account')}>
        {t('account.print')}
      </Button>
      <Menu position="bottom-end" radius={0} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="filled"
            className={css.more ?? ''}
            aria-label={t('account.printing.more')}
            title={t('account.printing.more')}
          >
            <Arrow kind="down" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onPrint('account')}>{t('account.printing.page')}</Menu.Item>
          <Menu.Item onClick={() => onPrint('dossier')}>{t('account.printing.dossier')}</Menu.Item>
          <Menu.Item onClick={onPicture}>{t('account.printing.picture')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={onReports}>{t('account.printing.reports')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
};
