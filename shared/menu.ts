/** What the desktop's menu asks of the page. */

/** Every command, as a closed list; sentences under `menu.<command>`. */
export const menuCommands = [
  'newWorkspace',
  'openWorkspace',
  'closeWorkspace',
  'lockWorkspace',
  'import',
  'reports',
  'settings',
  'topics',
  'firstSteps',
  'keyboard',
] as const;

/** One of them. */
export type MenuCommand = (typeof menuCommands)[number];
