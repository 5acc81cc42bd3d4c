/** A dialog that asks or takes something in. Escape closes it, unless something inside had a use for the key. */
import { Modal } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ask.module.css';

interface AskProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `wide`: for tables, as wide as the window allows. */
  readonly size?: 'md' | 'xl' | 'wide';
  readonly children: ReactNode;
}

/** The dialog; a press beside it loses nothing. */
export const Ask = ({ isOpen, onClose, title, size = 'md', children }: AskProps) => {
  const { t } = useTranslation();
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size === 'wide' ? '64rem' : size}
      closeButtonProps={{ 'aria-label': t('common.cancel') }}
      classNames={{ title: css.title ?? '' }}
      closeOnEscape={false}
      closeOnClickOutside={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      onKeyDown={press}
    >
      {children}
    </Modal>
  );
};
