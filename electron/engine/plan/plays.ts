/** The plays of a workspace: the built-in ones as people edited them, and their own. */
import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import { builtInPlays, type Play, playBands, type PlayDefinition } from '../../../shared/model/plan/play.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { storedPlays } from '../db/queries/plays.ts';
import type { Db } from '../db/statements.ts';
import { storedObject } from '../db/stored-json.ts';
import { checkPlay } from './check-play.ts';
import { inStep, type StepWriter } from './record.ts';

const builtIn: ReadonlyMap<string, Play> = new Map(builtInPlays.map((play) => [play.key, play]));

/** What is kept of a play: the same for plays that say the same. */
const kept = ({ about, bands, condition, dueDays, words, isOff }: PlayDefinition): PlayDefinition => ({
  about,
  bands: playBands.filter((band) => bands.includes(band)),
  condition,
  dueDays,
  words: words && { title: words.title.trim(), steps: words.steps.trim(), doneWhen: words.doneWhen.trim() },
  isOff,
});

const saysTheSame = (one: PlayDefinition, other: PlayDefinition): boolean =>
  JSON.stringify(kept(one)) === JSON.stringify(kept(other));

/** Turning a play off is no edit of it. */
const withEdits = (play: Play, own: PlayDefinition): Play => ({
  ...play,
  ...own,
  isEdited: !saysTheSame({ ...own, isOff: play.isOff }, play),
});

/** All plays: the built-in ones in their order, then those of one's own, the oldest first. */
export const playsOf = (db: Db): readonly Play[] => {
  const stored = new Map(
    storedPlays(db).map(({ key, definition }) => [
      key,
      storedObject<PlayDefinition>(db, definition, `plays ${key}`),
    ]),
  );
  const edited = builtInPlays.map((play): Play => {
    const own = stored.get(play.key);
    return own ? withEdits(play, own) : play;
  });
  const own = [...stored].filter(([key]) => !builtIn.has(key));
  return [...edited, ...own.map(([key, play]): Play => ({ ...play, key, isBuiltIn: false, isEdited: false }))];
};

/** Never one that was given before: a removed play may be put back, and actions go on naming it. */
const newKey = (): string => `own.${randomUUID()}`;

interface Keeping {
  readonly key: string;
  readonly definition: PlayDefinition;
}

/** A built-in play that says again what it always said is no edited one. */
const keep = (db: Db, write: StepWriter, { key, definition }: Keeping): void => {
  const [stored, own] = [storedPlays(db).find((play) => play.key === key), builtIn.get(key)];
  const text = JSON.stringify(definition);
  if (own && saysTheSame(definition, own)) {
    if (stored) write.remove({ entity: 'play', id: stored.id });
  } else if (stored) write.update({ entity: 'play', id: stored.id }, { definition: text });
  else write.insert('play', { key, definition: text });
};

/**
 * Keeps a play: an edited one under its key, a new one (`key` null) under a key of its own, which is answered. Throws
 * `plan.unknown`, and what `checkPlay` finds.
 */
export const savePlay = (
  db: Db,
  { key, ...said }: PlayDefinition & { readonly key: string | null },
  author: string | null,
): StepDone<string> => {
  const before = playsOf(db).find((play) => play.key === key);
  if (key !== null && !before) throw new AppError('plan.unknown');
  const definition = kept(said);
  checkPlay(db, definition, before);
  return inStep(db, { kind: 'play.saved', author }, (write) => {
    const name = key ?? newKey();
    keep(db, write, { key: name, definition });
    return name;
  });
};

/** Removes a play of one's own; an edited built-in one is as it was. Throws `plan.unknown` where nothing is kept of it. */
export const forgetPlay = (db: Db, key: string, author: string | null): StepDone<null> => {
  const stored = storedPlays(db).find((play) => play.key === key);
  if (!stored) throw new AppError('plan.unknown');
  return inStep(db, { kind: 'play.removed', author }, (write) => {
    write.remove({ entity: 'play', id: stored.id });
    return null;
  });
};
