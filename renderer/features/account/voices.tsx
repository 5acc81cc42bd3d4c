/** What the customer's people answered lately, with their comments. */
import { useTranslation } from 'react-i18next';
import type { AnswerRow } from '../../../shared/model/account-page.ts';
import { scaleTop } from '../../../shared/model/surveys/scale-top.ts';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Section } from '../../ui/section.tsx';
import { useAskedName, useScoreText } from '../surveys/scaled-score.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { AllAnswers } from './answers/all-answers.tsx';
import { MoreLine } from './more-line.tsx';
import { useAccountPage } from './page-context.ts';
import { usePaperRoom } from './paper-room.tsx';
import { TypeInAnswer } from './type-in-answer.tsx';
import { answersThatFit } from './room.ts';
import { RowsLink } from './rows/rows-link.tsx';
import css from './voices.module.css';

const Answer = ({ answer }: { readonly answer: AnswerRow }) => {
  const { t } = useTranslation();
  const { answersTotal: total } = useAccountPage();
  const format = useFormat();
  const kind = useAskedName()(answer);
  const score = useScoreText()({ score: answer.score, outOf: scaleTop(answer) });
  const about = () => (
    <>
      <Definition
        title={kind}
        text={t(
          answer.instrument === 'npsFromOne'
            ? 'surveys.figures.measures.npsFromOne.about'
            : `account.voice.${answer.kind}.definition`,
        )}
      />
      <RowsLink about={{ kind: 'list', key: 'surveys' }} count={total} />
    </>
  );
  return (
    <li className={css.answer}>
      <Figure about={about}>
        <bdi className={css.kind}>{kind}</bdi>
        <b>
          <bdi>{score}</bdi>
        </b>
      </Figure>
      <span className={css.who}>
        <Clip text={answer.person ?? t('account.voice.nobody')} direction="isolate" />
      </span>
      <span className={css.when}>{format.date(answer.answeredOn)}</span>
      {answer.comment ? (
        <q className={css.comment}>
          <Clip text={answer.comment} lines={2} direction="isolate" />
        </q>
      ) : null}
    </li>
  );
};

/** The newest answers. */
export const Voices = () => {
  const { t } = useTranslation();
  const { answers, answersTotal, freshness } = useAccountPage();
  const medium = useMedium();
  const { answerLines } = usePaperRoom();
  const shown = answersThatFit(answers, medium === 'paper' ? answerLines : undefined);
  const known = freshness.some((entry) => entry.dataset === 'surveys' && entry.newest !== null);
  return (
    <Section
      title={t('account.voice.title')}
      aside={
        <>
          <AllAnswers />
          <TypeInAnswer />
        </>
      }
    >
      {shown.length === 0 ? (
        <Empty what={t('account.voice.empty')} toDo={t(known ? 'account.voice.ask' : 'account.voice.import')} />
      ) : (
        <ul>
          {shown.map((answer, index) => (
            <Answer key={index} answer={answer} />
          ))}
        </ul>
      )}
      {medium === 'paper' ? <MoreLine count={answersTotal - shown.length} /> : null}
    </Section>
  );
};
