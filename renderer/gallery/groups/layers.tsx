/** What lies above the page, and tabs. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { ToolPopover } from '../../features/portfolio/tool-popover.tsx';
import { Ask } from '../../ui/ask.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { Group, Piece, Row, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';

const tabs = ['overview', 'list', 'board'] as const;

const ExampleTabs = () => {
  const { examples } = useWords();
  const [shown, setShown] = useState<(typeof tabs)[number]>('overview');
  const panel = () => <p>{examples.tileWords}</p>;
  return (
    <ScreenTabs
      tabs={tabs}
      shown={shown}
      labelOf={(tab) => examples[tab]}
      onShow={setShown}
      panels={{ overview: panel, list: panel, board: panel }}
    />
  );
};

const Menus = () => {
  const { examples } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Row>
      <Menu transitionProps={{ duration: 0 }} radius={0} position="bottom-start">
        <Menu.Target>
          <Button>{examples.view}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item>{examples.list}</Menu.Item>
          <Menu.Item>{examples.board}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ToolPopover
        label={examples.filters}
        name={examples.filters}
        width={280}
        isOpen={isOpen}
        onChange={setOpen}
      >
        {() => <p>{examples.filterWords}</p>}
      </ToolPopover>
    </Row>
  );
};

const Dialog = () => {
  const { examples } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{examples.openDialog}</Button>
      <Ask isOpen={isOpen} onClose={close} title={examples.dialogTitle}>
        <Stack>
          <p>{examples.dialogText}</p>
          <Row>
            <Button variant="filled" onClick={close}>
              {examples.remove}
            </Button>
            <Button onClick={close}>{examples.notNow}</Button>
          </Row>
        </Stack>
      </Ask>
    </>
  );
};

/** The group. */
export const Layers = () => (
  <Group name="layers">
    <Piece name="tabs" file="ui/screen-tabs.tsx">
      <ExampleTabs />
    </Piece>
    <Piece name="menu" file="features/portfolio/tool-popover.tsx">
      <Menus />
    </Piece>
    <Piece name="dialog" file="ui/ask.tsx">
      <Dialog />
    </Piece>
  </Group>
);
