/** The second step: what was recognised, to be corrected before anything is stored. */
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/use-error-text.ts';
import { Actions } from './actions.tsx';
import { FolderName } from './folder-name.tsx';
import { useImport } from './import-context.tsx';
import { LeftOutFiles } from './left-out-files.tsx';
import type { ReviewFile } from './review-table.ts';
import css from './review.module.css';
import { TableReview } from './table-review.tsx';

interface FileReviewProps {
  readonly file: ReviewFile;
  /** The only table of the import is shown opened. */
  readonly single: boolean;
}

/** Takes a file out of the import. */
const DropButton = ({ file }: { readonly file: ReviewFile }) => {
  const { t } = useTranslation();
  const { dispatch } = useImport();
  return (
    <CloseButton
      size="sm"
      aria-label={t('import.review.dropFile', { file: file.file })}
      onClick={() => dispatch({ type: 'file.dropped', file: file.id })}
    />
  );
};

/** One file: why it cannot be read, or its tables. A text file is one table without a name: its line carries the file's. */
const FileReview = ({ file, single }: FileReviewProps) => {
  const errorText = useErrorText();
  const [only] = file.tables;
  if (only && file.tables.length === 1 && only.recognised.sheet === '')
    return (
      <section className={css.file}>
        <TableReview
          place={{ file: file.id, index: 0 }}
          table={only}
          name={file.file}
          folder={file.folder}
          opened={single}
        >
          <DropButton file={file} />
        </TableReview>
      </section>
    );
  return (
    <section className={css.file}>
      <header className={css.head}>
        <h2>
          <FolderName folder={file.folder} name={file.file} />
        </h2>
        <DropButton file={file} />
      </header>
      {file.error ? (
        <p className={css.error} role="alert">
          {errorText({ code: file.error.code, detail: { file: file.file, ...file.error.detail } })}
        </p>
      ) : null}
      {file.tables.map((table, index) => (
        <TableReview
          key={table.recognised.sheet}
          place={{ file: file.id, index }}
          table={table}
          name={table.recognised.sheet}
          opened={single}
        />
      ))}
    </section>
  );
};

interface ReviewProps {
  readonly files: readonly ReviewFile[];
  readonly leftOut: readonly string[];
}

/** All files and the way on. */
export const Review = ({ files, leftOut }: ReviewProps) => {
  const single = files.flatMap(({ tables }) => tables).length === 1;
  return (
    <div className={css.review}>
      <div className={css.files}>
        {files.map((file) => (
          <FileReview key={file.id} file={file} single={single} />
        ))}
        <LeftOutFiles names={leftOut} />
      </div>
      <Actions files={files} />
    </div>
  );
};
