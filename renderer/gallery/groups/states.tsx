/** Nothing there, something failed, work under way, something said. */
import { Failure } from '../../app/failure.tsx';
import { JobLine } from '../../app/job-line.tsx';
import type { ShownProgress } from '../../app/jobs-state.ts';
import { NoticeCard } from '../../app/notice-card.tsx';
import { ProgressBar } from '../../app/progress-bar.tsx';
import { WaitingLine } from '../../app/waiting-line.tsx';
import { Empty } from '../../ui/empty.tsx';
import { EmptyList } from '../../ui/empty-list.tsx';
import { Group, Piece, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';

const nothing = (): void => undefined;

const reading: ShownProgress = {
  phase: 'reading',
  subject: 'usage_2026_06 (export).xlsx',
  share: 0.43,
  rows: 120_000,
  leftMs: 118_000,
};

const Notices = () => {
  const { examples } = useWords();
  return (
    <Stack>
      <NoticeCard
        tone="done"
        text={examples.saved}
        action={{ label: examples.show, run: nothing }}
        onDismiss={nothing}
      />
      <NoticeCard tone="problem" text={examples.problem} onDismiss={nothing} />
      <NoticeCard tone="plain" text={examples.plain} onDismiss={nothing} />
    </Stack>
  );
};

const Bars = () => {
  const { examples } = useWords();
  return (
    <Stack>
      <ProgressBar share={0.43} label={examples.knownEnd} />
      <ProgressBar share={null} label={examples.unknownEnd} />
    </Stack>
  );
};

/** The group. */
export const States = () => {
  const { examples } = useWords();
  return (
    <Group name="states">
      <Piece name="notices" file="app/notice-card.tsx" width="two">
        <Notices />
      </Piece>
      <Piece name="progress" file="app/progress-bar.tsx">
        <Bars />
      </Piece>
      <Piece name="waiting" file="app/waiting-line.tsx" width="two">
        <WaitingLine progress={reading} onStop={nothing} />
      </Piece>
      <Piece name="empty" file="ui/empty.tsx">
        <Empty what={examples.emptyWhat} toDo={examples.emptyToDo} />
      </Piece>
      <Piece name="emptyList" file="ui/empty-list.tsx">
        <EmptyList way={{ label: examples.showAll, run: nothing }}>{examples.noMatch}</EmptyList>
      </Piece>
      <Piece name="job" file="app/job-line.tsx" width="two">
        <JobLine progress={reading} onStop={nothing} />
      </Piece>
      <Piece name="failure" file="app/failure.tsx">
        <Failure error={{ code: 'unknown' }} retry={nothing} back={nothing} />
      </Piece>
    </Group>
  );
};
