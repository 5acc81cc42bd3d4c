/** How reports look: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers that read and keep how reports look. */
export const reportSettingsHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, 'report.settings' | 'report.saveSettings'> => ({
  'report.settings': (input) => engine.call('report.settings', input),
  'report.saveSettings': (input) => engine.call('report.saveSettings', input),
});
