/** No text on another, none cut, nothing beyond the window: from the start to the first import, and all other places. */
import { boxesStandWell } from '../app/walk-with-boxes.ts';

boxesStandWell({ language: 'tr', routes: ['beginning', 'figures', 'help'] });
