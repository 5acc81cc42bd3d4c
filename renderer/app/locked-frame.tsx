/** The window while its workspace is locked: its name, and the way back in. */
import { LockScreen } from '../features/lock/lock-screen.tsx';
import css from './frame.module.css';
import { Header } from './header.tsx';
import { useWindowTitle } from './use-window-title.ts';

/** The frame; it stands in the place of everything that shows the workspace. */
export const LockedFrame = ({ name }: { readonly name: string }) => {
  useWindowTitle(name);
  return (
    <div className={css.frame}>
      <Header />
      <main className={css.main}>
        <LockScreen name={name} />
      </main>
    </div>
  );
};
