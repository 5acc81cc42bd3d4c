/** The model as a file: saved for another workspace, or taken from one; what is wrong with a file, line by line. */
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useJobs } from '../../../app/jobs.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { ProblemPlace, ProblemSentence } from '../effect/problem-list.tsx';
import { useModelFile, type WrongFile } from './model-file-context.tsx';
import css from './model-files.module.css';

/** More could not be mended by reading; the file is best made anew. */
const mostProblems = 50;

const Wrong = ({
  file: { name, problems },
  onDismiss,
}: {
  readonly file: WrongFile;
  readonly onDismiss: () => void;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const left = problems.length - mostProblems;
  return (
    <div className={css.wrong} role="alert">
      <p className={css.refusal}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span>
          {t('model.versions.wrongFile', {
            count: problems.length,
            problems: format.number(problems.length, 0),
          })}
        </span>
      </p>
      <ul className={css.problems}>
        {problems.slice(0, mostProblems).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <span className={css.place}>
              <span>
                <ProblemPlace problem={problem} />
              </span>
              {problem.path === '' ? null : <code dir="ltr">{problem.path}</code>}
            </span>
            <span>
              <ProblemSentence problem={problem} />
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p>{t('model.versions.moreProblems', { count: left, more: format.number(left, 0) })}</p>
      ) : null}
      <Button size="compact-xs" onClick={onDismiss}>
        {t('model.versions.dismiss')}
      </Button>
    </div>
  );
};

/** The buttons, and the last file that was refused. */
export const ModelFiles = () => {
  const { t } = useTranslation();
  const { draft, check } = useEditor();
  const { follow } = useJobs();
  const { open, wrong, dismiss } = useModelFile();
  const input = useRef<HTMLInputElement>(null);
  const hasProblems = (check?.problems.length ?? 0) > 0;
  const save = (): void => void follow('saveModel', callEngine('model.saveFile', { draft: { ...draft } }));
  return (
    <Section title={t('model.versions.files')}>
      <p className={css.about} id="model-files-about">
        {t(hasProblems ? 'model.versions.saveNot' : 'model.versions.filesAbout')}
      </p>
      <div className={css.buttons}>
        <Button onClick={save} disabled={hasProblems} aria-describedby="model-files-about">
          {t('model.versions.save')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('model.versions.open')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('model.versions.open')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </div>
      {wrong ? <Wrong file={wrong} onDismiss={dismiss} /> : null}
    </Section>
  );
};
