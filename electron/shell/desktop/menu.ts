/** The native menu, in the app's language. */
import { Menu } from 'electron';
import type { Language } from '../../../shared/contract.ts';
import type { MenuCommand } from '../../../shared/menu.ts';
import { menuTemplate } from './menu-template.ts';

/** Puts the menu of a language in place; what is for the page goes to `choose`. */
export const setMenu = (language: Language, choose: (command: MenuCommand) => void): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(language, choose)]));
