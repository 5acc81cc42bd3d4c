/**
 * Columns of wide tables that give a built-in metric as a figure: headings in English, Turkish and Hebrew, and which
 * figures can be meant. One entry per metric; metrics that nobody gives as a figure are left out.
 */
import type { GivenValue } from './given/given-value.ts';
import { givenMoney } from './given/money.ts';
import { givenService } from './given/service.ts';
import { givenUse } from './given/use.ts';

export const givenValues: readonly GivenValue[] = [...givenUse, ...givenService, ...givenMoney];
