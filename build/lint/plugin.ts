/** The project's own lint rules, for oxlint. */
import { boundaries } from './boundaries.ts';
import { logicalStyles } from './logical-styles.ts';
import { noEnum } from './no-enum.ts';
import { rawIpc } from './raw-ipc.ts';

export default {
  meta: { name: 'house' },
  rules: { boundaries, 'raw-ipc': rawIpc, 'no-enum': noEnum, 'logical-styles': logicalStyles },
};
