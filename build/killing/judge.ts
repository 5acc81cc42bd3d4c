/** Says whether what is left after a round is what was there before the work, or after it, and sound. Pure. */
import { type Content, differences, isSame } from './content.ts';
import type { Condition, Finding } from './look.ts';

/** What an operation leads from and to; null = no file. */
export interface Ends {
  readonly before: Content | null;
  readonly after: Content;
  /** What backups may hold. */
  readonly kept: readonly Content[];
  /** How many backups there are in the end. */
  readonly copies: number;
  readonly ms: number;
  /** How often its progress was told. */
  readonly progressCount: number;
}

/** How the work stood when the engine was killed. */
export interface Ending {
  /** Whether the end of the work had not been told. */
  readonly inTheMiddle: boolean;
  /** Why it had failed by itself before that. */
  readonly failure: string | undefined;
}

/** What was found after the kill, and once the program had opened and closed the file. */
export interface Findings {
  readonly found: Finding;
  readonly opened: Finding;
  /** What is in the folder for temporary files. */
  readonly temporary: readonly string[];
}

/** What is known of the work besides. */
export interface Rules {
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the user has it done again after the crash. */
  readonly isDoneAgain: boolean;
}

/** How a round ended. */
export interface Outcome {
  readonly inTheMiddle: boolean;
  readonly state: 'before' | 'after' | 'lost';
  /** What is wrong; none unless something was lost. */
  readonly problems: readonly string[];
}

const faultsOf = (what: string, condition: Condition | null): readonly string[] =>
  condition?.faults.map((fault) => `${what}: ${fault}`) ?? [];

/** Without a file there is only the state of before, where there was none. */
const stateOf = (now: Condition | null, ends: Ends, { ending, rules }: Around): Outcome['state'] => {
  if (!now) return ends.before === null ? 'before' : 'lost';
  const isBefore = ends.before !== null && isSame(now.content, ends.before) && now.password === rules.before;
  const isAfter = isSame(now.content, ends.after) && now.password === rules.after;
  // A backup changes nothing in the file: it is then both.
  if (isBefore && isAfter) return ending.inTheMiddle ? 'before' : 'after';
  if (isBefore) return 'before';
  return isAfter ? 'after' : 'lost';
};

const copyProblems = ({ copies }: Finding, { kept }: Ends): readonly string[] => [
  ...copies.flatMap((copy) => faultsOf(copy.name, copy)),
  ...copies
    .filter(({ content }) => !kept.some((known) => isSame(content, known)))
    .map(({ name }) => `${name}: holds neither what was before nor what was after`),
];

/** What lies in the folder when nothing is going on: workspaces and their backups. */
const belongs = /^(client|recovered)\.nabiz$|^client\.backups\/[^/]+\.nabiz$/;

const leftOvers = ({ files, workspace, plain, copies }: Finding): readonly string[] => [
  ...files.filter((name) => !belongs.test(name.replaceAll('\\', '/'))).map((name) => `${name} is left over`),
  ...(workspace && workspace.password !== null ? plain.map((name) => `${name} can be read by anybody`) : []),
  ...copies
    .filter(({ password }) => workspace && password !== workspace.password)
    .map(({ name }) => `${name} has another password than the workspace`),
];

/** Nothing plain is made beside a file that is encrypted, and stays so, not for a moment. */
const openCopies = ({ plain }: Finding, { before, after }: Rules): readonly string[] =>
  before !== null && after !== null ? plain.map((name) => `${name} could be read by anybody`) : [];

const toldProblems = ({ copies }: Finding, ends: Ends, { ending, state }: Told): readonly string[] => {
  if (ending.inTheMiddle) return [];
  return [
    ...(state === 'after' ? [] : ['the end was told, and the work is not there']),
    ...(copies.length < ends.copies ? ['a backup whose end was told is not there'] : []),
  ];
};

interface Told {
  readonly ending: Ending;
  readonly state: Outcome['state'];
}

interface Around {
  readonly ending: Ending;
  readonly rules: Rules;
}

/** The file as the program opened it holds what was found, or what the work leads to where it was done again. */
const openedProblems = ({ found, opened }: Findings, ends: Ends, { isDoneAgain }: Rules): readonly string[] => {
  const expected = isDoneAgain ? ends.after : found.workspace?.content;
  const [now] = [opened.workspace?.content];
  if (expected && now && isSame(now, expected)) return [];
  return ['opened, it holds something else', ...(expected && now ? differences(now, expected) : [])];
};

/** The verdict. */
export const judged = (findings: Findings, ends: Ends, around: Around): Outcome => {
  const { found, opened, temporary } = findings;
  const { ending, rules } = around;
  const state = stateOf(found.workspace, ends, around);
  const problems = [
    ...(ending.failure === undefined ? [] : [`the work failed by itself: ${ending.failure}`]),
    ...(state === 'lost' ? ['between before and after'] : []),
    ...(state === 'lost' && found.workspace ? differences(found.workspace.content, ends.after) : []),
    ...faultsOf('found', found.workspace),
    ...faultsOf('opened', opened.workspace),
    ...copyProblems(found, ends),
    ...openCopies(found, rules),
    ...toldProblems(found, ends, { ending, state }),
    ...openedProblems(findings, ends, rules),
    ...leftOvers(opened),
    ...temporary.map((name) => `${name} is left over among temporary files`),
  ];
  return { inTheMiddle: ending.inTheMiddle, state: problems.length > 0 ? 'lost' : state, problems };
};
