/** The project's own lint rules, for oxlint. */
import { boundaries } from './boundaries.ts';
import { closed } from './closed.ts';
import { logicalStyles } from './logical-styles.ts';
import { noEnum } from './no-enum.ts';
import { offline } from './offline.ts';
import { pageSettings } from './page-settings.ts';
import { rawIpc } from './raw-ipc.ts';

export default {
  meta: { name: 'house' },
  rules: {
    boundaries,
    closed,
    offline,
    'page-settings': pageSettings,
    'raw-ipc': rawIpc,
    'no-enum': noEnum,
    'logical-styles': logicalStyles,
  },
};
