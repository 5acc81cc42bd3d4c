/** Everything is read and come to with letters twice as large: the portfolio, every view of an account, the plan. */
import { largeLettersStandWell } from '../app/walk-with-boxes.ts';

largeLettersStandWell({ language: 'tr', routes: ['accounts', 'plan'] });
