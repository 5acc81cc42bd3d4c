/** No screen keeps anybody out: axe from the start to the first import, in the plan, surveys, measures, model, reports and help. */
import { axeFindsNothing } from '../app/walk-with-axe.ts';

axeFindsNothing('en', ['beginning', 'plan', 'figures', 'help']);
