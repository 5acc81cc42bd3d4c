/** Whether a metric is used: by itself when there is data, always, never; each said in words. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Switch } from '../../../../shared/model/model.ts';
import css from './row-menu.module.css';

const switches: readonly Switch[] = ['auto', 'on', 'off'];

interface SwitchMenuProps {
  /** The metric, in the reader's language. */
  readonly name: string;
  readonly value: Switch;
  readonly onChange: (value: Switch) => void;
}

/** A button with the state, and the three states behind it. */
export const SwitchMenu = ({ name, value, onChange }: SwitchMenuProps) => {
  const { t } = useTranslation();
  const word = t(`model.weights.switches.${value}.word`);
  return (
    <Menu position="bottom-start" width={280} classNames={{ dropdown: css.dropdown, item: css.item }}>
      <Menu.Target>
        <button
          type="button"
          className={css.switch}
          data-switch={value}
          aria-label={t('model.weights.switchOf', { name, state: word })}
        >
          {word}
          <svg className={css.chevron} viewBox="0 0 8 5" aria-hidden="true">
            <path d="M.7 .7L4 4L7.3 .7" />
          </svg>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={value}
          onChange={(next) => onChange(switches.find((own) => own === next) ?? value)}
        >
          {switches.map((own) => (
            <Menu.RadioItem key={own} value={own} closeMenuOnClick>
              <span className={css.choice}>{t(`model.weights.switches.${own}.word`)}</span>
              <span className={css.about}>{t(`model.weights.switches.${own}.about`)}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
