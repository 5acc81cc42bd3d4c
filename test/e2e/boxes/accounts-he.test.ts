/** No text on another, none cut, nothing beyond the window: the portfolio, every view of an account, the plan. */
import { boxesStandWell } from '../app/walk-with-boxes.ts';

boxesStandWell({ language: 'he', routes: ['accounts', 'plan'] });
