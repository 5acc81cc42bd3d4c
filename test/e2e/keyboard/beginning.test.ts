/** Everything on this route can be done without a mouse. */
import { keyboardReaches } from '../app/walk-with-keys.ts';

keyboardReaches('beginning');
