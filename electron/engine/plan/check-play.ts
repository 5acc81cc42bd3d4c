/** What a play must say before it is kept. */
import { AppError } from '../../../shared/errors.ts';
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { Play, PlayDefinition } from '../../../shared/model/plan/play.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from '../scoring/index.ts';

type Named = Pick<PlayDefinition, 'about' | 'condition'>;

/** What of the model a play names. */
const namedBy = ({ about, condition }: Named): readonly PlanAbout[] => [
  ...(about && about.kind !== 'healthy' ? [about] : []),
  ...(condition ? [{ kind: 'metric', key: condition.metric } as const] : []),
];

/** A play may go on naming what it named before: the model may have lost it since, and the play can still be changed. */
const needInModel = (db: Db, definition: PlayDefinition, before: Named | undefined): void => {
  const { metrics, dimensions } = currentModel(db);
  const had = before ? namedBy(before) : [];
  const isKnown = ({ kind, key }: PlanAbout): boolean =>
    [...(kind === 'metric' ? metrics : dimensions), ...had.filter((own) => own.kind === kind)].some(
      (own) => own.key === key,
    );
  const unknown = namedBy(definition).find((named) => !isKnown(named));
  if (unknown) throw new AppError('plan.notInModel', { name: unknown.key });
};

/**
 * Throws `plan.noTitle` where it says nothing (a built-in one without words of its own says the built-in ones),
 * `plan.noLights` where no light asks for it, `plan.notInModel` for a metric or dimension that the model does not have.
 */
export const checkPlay = (db: Db, definition: PlayDefinition, before: Play | undefined): void => {
  const { words, bands } = definition;
  const isSaid = words === null ? before?.isBuiltIn === true : words.title !== '';
  if (!isSaid) throw new AppError('plan.noTitle');
  if (bands.length === 0) throw new AppError('plan.noLights');
  needInModel(db, definition, before);
};
