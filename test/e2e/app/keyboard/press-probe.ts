/** What a mouse could press on a page. Runs inside the page. */
import type { CoverProbe } from './cover-probe.ts';

/** Finds what can be pressed, and the groups in which arrow keys lead on. */
export interface PressProbe {
  /** What selects groups with keys of their own. */
  readonly groups: string;
  /** The dialog or menu that stands open, else the page. */
  scopeNow(): Element;
  /** The next Tab comes to the first stop of the page. */
  toTop(): void;
  /** What the Tab key or the keys of a group should come to. */
  wantedIn(scope: Element): readonly Element[];
  /** A press of a mouse would do something here, and nothing says so to a keyboard. */
  pressedOnly(scope: Element): readonly Element[];
}

/** Puts the probe into the page; the one for covers is there before. */
export const installPressProbe = (): void => {
  const { isShown } = (globalThis as unknown as { coverProbe: CoverProbe }).coverProbe;
  const natives = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const roles = ['button', 'link', 'checkbox', 'switch', 'slider', 'option', 'tab', 'menuitem', 'radio']
    .map((role) => `[role=${role}]`)
    .join();
  const groups = 'grid,treegrid,listbox,tablist,radiogroup,menu,toolbar,tree,combobox'
    .split(',')
    .map((role) => `[role=${role}]`)
    .join();

  const scopeNow = (): Element => {
    const open = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].filter(
      isShown,
    );
    return open.at(-1) ?? document.body;
  };
  const toTop = (): void => {
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  };
  const isWanted = (element: Element): boolean =>
    isShown(element) && ((element as HTMLElement).tabIndex >= 0 || element.matches(`${natives}, ${roles}`));
  const wantedIn = (scope: Element): readonly Element[] =>
    [...scope.querySelectorAll(`${natives}, ${roles}, [tabindex]`)].filter(isWanted);
  const pressedOnly = (scope: Element): readonly Element[] =>
    [...scope.querySelectorAll('*')].filter(
      (element) =>
        !element.closest(`${natives}, ${roles}, ${groups}, label, [tabindex]`) &&
        element.parentElement !== null &&
        getComputedStyle(element).cursor === 'pointer' &&
        getComputedStyle(element.parentElement).cursor !== 'pointer' &&
        isShown(element),
    );
  (globalThis as unknown as { pressProbe: PressProbe }).pressProbe = {
    groups,
    scopeNow,
    toTop,
    wantedIn,
    pressedOnly,
  };
};
