/** Whether what every object has is still what it was. */

const watched: readonly (readonly [string, object])[] = [
  ['Object.prototype', Object.prototype],
  ['Array.prototype', Array.prototype],
  ['Function.prototype', Function.prototype],
  ['String.prototype', String.prototype],
  ['Object', Object],
];

const namesOf = (): readonly string[] =>
  watched.flatMap(([name, object]) => Reflect.ownKeys(object).map((key) => `${name}.${String(key)}`));

const before: ReadonlySet<string> = new Set(namesOf());

/** What was added to the prototypes since the program started; it is taken away again. */
export const pollution = (): readonly string[] => {
  const added = namesOf().filter((name) => !before.has(name));
  for (const [, object] of watched)
    for (const key of Reflect.ownKeys(object))
      if (added.some((name) => name.endsWith(`.${String(key)}`))) Reflect.deleteProperty(object, key);
  return added.map((name) => `${name} was not there before`);
};
