/** The parts of a screen behind tabs: one is drawn at a time. */
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './screen-tabs.module.css';

interface ScreenTabsProps<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly labelOf: (tab: Tab) => string;
  readonly onShow: (tab: Tab) => void;
  /** Parts that fill their room and scroll inside by themselves. */
  readonly filling?: readonly Tab[];
  readonly panels: Readonly<Record<Tab, () => ReactNode>>;
}

/** The tabs, and the part that is shown below them; it scrolls, the screen does not. */
export const ScreenTabs = <Tab extends string>({
  tabs,
  shown,
  labelOf,
  onShow,
  panels,
  filling,
}: ScreenTabsProps<Tab>) => {
  const Panel: () => ReactNode = panels[shown];
  const show = (value: string | null): void => {
    const tab = tabs.find((known) => known === value);
    if (tab) onShow(tab);
  };
  return (
    <Tabs value={shown} onChange={show} keepMounted={false} className={css.tabs}>
      <Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {labelOf(tab)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={shown} className={css.panel} data-fills={filling?.includes(shown)}>
        <Panel />
      </Tabs.Panel>
    </Tabs>
  );
};
