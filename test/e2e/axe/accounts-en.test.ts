/** No screen keeps anybody out: axe on the portfolio and on every view of an account. */
import { axeFindsNothing } from '../app/walk-with-axe.ts';

axeFindsNothing('en', ['accounts']);
