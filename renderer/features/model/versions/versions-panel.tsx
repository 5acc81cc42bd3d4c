/** The versions of the model: what is stored, what sets two apart, files, and models to begin with. */
import css from './versions-panel.module.css';
import { Compare } from './compare.tsx';
import { ModelFiles } from './model-files.tsx';
import { ReadyModels } from './ready-models.tsx';
import { VersionList } from './version-list.tsx';

/** The panel. */
export const VersionsPanel = () => (
  <div className={css.panel}>
    <VersionList />
    <Compare />
    <ModelFiles />
    <ReadyModels />
  </div>
);
