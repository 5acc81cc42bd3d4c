/** A name with the folder that it lies in, which steps back behind it. */
import css from './folder-name.module.css';

interface FolderNameProps {
  /** Inside of what was dropped; empty for a file dropped by itself. */
  readonly folder: string;
  readonly name: string;
}

/** `Client/2025/` small before the name: names alone are often the same in several folders. */
export const FolderName = ({ folder, name }: FolderNameProps) => (
  <bdi>
    {folder === '' ? null : <span className={css.folder}>{folder}/</span>}
    {name}
  </bdi>
);
