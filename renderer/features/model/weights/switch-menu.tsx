/** Whether a metric is used: by itself when there is data, always, never; each said in words. */
import { Menu } from '@mantine/core';
import { type Dispatch, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Switch } from '../../../../shared/model/model.ts';
import type { DraftAction } from '../draft-state.ts';
import { withMetric } from '../metric/metric-edits.ts';
import css from './row-menu.module.css';

const switches: readonly Switch[] = ['auto', 'on', 'off'];

interface SwitchMenuProps {
  /** Key of the metric. */
  readonly metric: string;
  /** What it is called in the reader's language. */
  readonly name: string;
  readonly value: Switch;
  readonly dispatch: Dispatch<DraftAction>;
}

/** A button with the state, and the three states behind it. Drawn anew only when it changes: menus cost much. */
export const SwitchMenu = memo(({ metric, name, value, dispatch }: SwitchMenuProps) => {
  const { t } = useTranslation();
  const word = t(`model.weights.switches.${value}.word`);
  const choose = (next: Switch): void =>
    dispatch({
      type: 'edited',
      change: (model) => withMetric(model, metric, (own) => ({ ...own, switch: next })),
    });
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
          onChange={(next) => choose(switches.find((own) => own === next) ?? value)}
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
});
