/** The native menu speaks every language and holds every command of the page once. */
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/shell/desktop/menu-template.ts';
import { languages } from '../../../shared/contract.ts';
import { menuCommands, type MenuCommand } from '../../../shared/menu.ts';

const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

describe.each(languages)('the menu in %s', (language) => {
  const chosen: MenuCommand[] = [];
  const items = itemsOf(menuTemplate(language, (command) => chosen.push(command)));
  const spoken = items.filter(({ type }) => type !== 'separator');

  it('has words for everything', () => {
    expect(spoken.filter(({ label }) => !label || label.startsWith('menu.'))).toEqual([]);
  });

  it('has no word twice within one menu', () => {
    for (const { submenu } of menuTemplate(language, () => undefined)) {
      const labels = Array.isArray(submenu) ? submenu.flatMap(({ label }) => label ?? []) : [];
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('asks the page for each command, once', () => {
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(chosen.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('leaves to the system what the system does', () => {
    const roles = items.flatMap(({ role }) => role ?? []);
    for (const role of ['copy', 'paste', 'zoomIn', 'togglefullscreen', 'quit', 'about'])
      expect(roles).toContain(role);
  });
});

it('speaks another language after a switch', () => {
  const labels = languages.map((language) => menuTemplate(language, () => undefined)[0]?.label);
  expect(new Set(labels).size).toBe(languages.length);
});
