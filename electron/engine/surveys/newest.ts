/** Of each person only the newest answer counts. */
import type { Answer } from './material.ts';

/** The answers that count, and how many older ones of the same people do not. */
export interface NewestAnswers {
  readonly counted: readonly Answer[];
  readonly repeated: number;
}

const personOf = ({ account, person, id }: Answer): string =>
  person === null ? `row ${id}` : `${account} ${person}`;

const isLater = (answer: Answer, than: Answer): boolean =>
  answer.answeredOn - than.answeredOn > 0 || (answer.answeredOn === than.answeredOn && answer.id > than.id);

/** The newest answer of each person of an account, of one day the later row; answers without a person each count. */
export const newestOfEach = (answers: readonly Answer[]): NewestAnswers => {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    const person = personOf(answer);
    const before = newest.get(person);
    if (before === undefined || isLater(answer, before)) newest.set(person, answer);
  }
  return { counted: [...newest.values()], repeated: answers.length - newest.size };
};
