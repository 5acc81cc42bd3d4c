/** From where on something is an alert, as the workspace keeps it. */
import { z } from 'zod';
import { alertCalls } from '../../../shared/calls/alerts.ts';
import { type AlertKind, alertKinds, type AlertLimits, usualLimits } from '../../../shared/model/plan/alert.ts';
import { keepLogged } from '../db/log/settings.ts';
import { jsonSetting } from '../db/stored-json.ts';
import type { Db } from '../db/statements.ts';

const { dropPoints, dropDays, renewalDays, isOn } = alertCalls['alerts.setLimits'].shape;
const switches = Object.fromEntries(
  alertKinds.map((kind) => [kind, isOn.shape[kind].catch(usualLimits.isOn[kind])]),
) as Record<AlertKind, z.ZodCatch<z.ZodBoolean>>;

/** What is not kept, or is none, is as usual. */
const keptLimits = z.object({
  dropPoints: dropPoints.catch(usualLimits.dropPoints),
  dropDays: dropDays.catch(usualLimits.dropDays),
  renewalDays: renewalDays.catch(usualLimits.renewalDays),
  isOn: z.object(switches).catch(usualLimits.isOn),
});

/** The limits of the workspace. */
export const alertLimits = (db: Db): AlertLimits => jsonSetting(db, 'alerts', keptLimits) ?? usualLimits;

/** Sets the limits. */
export const setAlertLimits = (db: Db, limits: AlertLimits): void => {
  keepLogged(db, { key: 'alerts', value: JSON.stringify(limits), kind: 'settings.alerts' });
};
