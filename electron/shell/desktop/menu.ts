/** The native menu, in the app's language. Every item is a role of the system: the app's own actions are in the page. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../../shared/contract.ts';
import { translator } from '../../../shared/i18n/index.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** What the menu holds, as data. */
const menuTemplate = (language: Language): readonly MenuItemConstructorOptions[] => {
  const t = translator(language);
  const item = (role: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    role,
    label: t(`menu.${role}`),
  });
  const group = (name: string, submenu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: t(`menu.${name}`),
    submenu: [...submenu],
  });
  return [
    group('file', [item('close'), separator, item('quit')]),
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
    group('help', [item('about')]),
  ];
};

/** Puts the menu of a language in place. */
export const setMenu = (language: Language): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(language)]));
