/** Says at the end of a test run how many tests passed, failed and were skipped, and why. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a run came to. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const casesOf = (modules: readonly TestModule[]): readonly TestCase[] =>
  modules.flatMap((module) => [...module.children.allTests()]);

/** A file that could not even be loaded holds no test that could fail: it counts as one. */
const brokenFiles = (modules: readonly TestModule[]): number =>
  modules.filter(
    (module) =>
      module.state() === 'failed' && casesOf([module]).every((test) => test.result().state !== 'failed'),
  ).length;

/** Counts a run; errors outside any test count as failed. */
const tallyOf = (modules: readonly TestModule[], errorsOutside: number): Tally => {
  const states = casesOf(modules).map((test) => test.result().state);
  const count = (state: string): number => states.filter((candidate) => candidate === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + brokenFiles(modules) + errorsOutside,
    skipped: count('skipped') + count('pending'),
  };
};

/** `Tests: 12 passed, 0 failed, 2 skipped`; nothing about skipped tests where there are none. */
const sentenceOf = ({ passed, failed, skipped }: Tally): string =>
  `Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Every skipped test, with its reason where it gives one. */
const skippedLines = (modules: readonly TestModule[]): readonly string[] =>
  casesOf(modules).flatMap((test) => {
    const result = test.result();
    return result.state === 'skipped'
      ? [`skipped: ${test.fullName}${result.note ? ` (${result.note})` : ''}`]
      : [];
  });

/** The reporter: it speaks last, and a run without a single test is a failure. */
export const tallyReporter = (): Reporter => {
  let byName = false;
  return {
    onInit(vitest) {
      byName = vitest.config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules, errors) {
      const tally = tallyOf(modules, errors.length);
      // With `-t name` everything else is skipped: that is no news.
      console.log([...(byName ? [] : skippedLines(modules)), sentenceOf(tally)].join('\n'));
      if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1;
    },
  };
};
