/** What the native menu holds, as data. Pure. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../../shared/contract.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { MenuCommand } from '../../../shared/menu.ts';

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** Keys of the commands; the others have theirs in the page or none. */
const accelerators: Readonly<Partial<Record<MenuCommand, string>>> = {
  newWorkspace: 'CmdOrCtrl+N',
  openWorkspace: 'CmdOrCtrl+O',
  settings: 'CmdOrCtrl+,',
};

/** The menu in a language: roles are the system's, commands go to the page by `choose`. */
export const menuTemplate = (language: Language, choose: (command: MenuCommand) => void): readonly Item[] => {
  const t = translator(language);
  const item = (role: NonNullable<Item['role']>): Item => ({ role, label: t(`menu.${role}`) });
  const command = (name: MenuCommand): Item => ({
    id: name,
    label: t(`menu.${name}`),
    click: () => choose(name),
    ...(accelerators[name] && { accelerator: accelerators[name] }),
  });
  const group = (name: string, submenu: readonly Item[]): Item => ({
    label: t(`menu.${name}`),
    submenu: [...submenu],
  });
  const workspace = [
    command('newWorkspace'),
    command('openWorkspace'),
    command('closeWorkspace'),
    command('lockWorkspace'),
  ];
  const work = [command('import'), command('reports')];
  return [
    group('file', [
      ...workspace,
      separator,
      ...work,
      separator,
      command('settings'),
      separator,
      item('close'),
      item('quit'),
    ]),
    group('edit', [
      item('undo'),
      item('redo'),
      separator,
      item('cut'),
      item('copy'),
      item('paste'),
      item('selectAll'),
    ]),
    group('view', [item('zoomIn'), item('zoomOut'), item('resetZoom'), separator, item('togglefullscreen')]),
    group('help', [command('topics'), command('firstSteps'), command('keyboard'), separator, item('about')]),
  ];
};
