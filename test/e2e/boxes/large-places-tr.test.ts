/** Everything is read and come to with letters twice as large: the start, the import, and all other places. */
import { largeLettersStandWell } from '../app/walk-with-boxes.ts';

largeLettersStandWell({ language: 'tr', routes: ['beginning', 'figures', 'help'] });
