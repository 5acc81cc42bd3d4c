/** All actions: as a list or as a board, what waits and is overdue first, with what became of what was done. */
import { Button } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import { Failure } from '../../../app/failure.tsx';
import { useOpenAction } from './use-open-action.ts';
import { useKeys } from '../../../app/use-keys.ts';
import { Empty } from '../../../ui/empty.tsx';
import { ActionDialog } from './action-dialog.tsx';
import type { ActionSubject } from './action-form.ts';
import css from './actions-panel.module.css';
import { Board } from './board/board.tsx';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { type Bulk, useBulk } from './bulk/use-bulk.ts';
import { ActionList } from './list/action-list.tsx';
import { ActionKeysLine } from './keys-line.tsx';
import { SecondLine } from './second-line.tsx';
import { SummaryLine } from './summary-line.tsx';
import { Toolbar } from './toolbar.tsx';
import { type ActionsModel, useActions } from './use-actions.ts';
import { useActionsView } from './view-context.tsx';

/** No action yet: where the first one comes from. */
const NoActions = ({ begin }: { readonly begin: () => void }) => {
  const { t } = useTranslation();
  useKeys({ n: begin });
  return (
    <div className={css.empty}>
      <Empty what={t('plan.actions.empty')} toDo={t('plan.actions.emptyToDo')} />
      <Button variant="filled" onClick={begin}>
        {t('plan.actions.newTitle')}
      </Button>
    </div>
  );
};

interface LayoutProps {
  readonly model: ActionsModel;
  readonly bulk: Bulk;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly open: (action: ListedAction) => void;
}

const Layout = ({ model, bulk, list, open }: LayoutProps) => {
  const isList = useActionsView().view.layout === 'list';
  if (!isList) return <Board model={model} box={list} open={open} />;
  return <ActionList model={model} list={list} open={open} remove={() => void bulk.remove()} />;
};

interface ActionsProps {
  readonly model: ActionsModel;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly show: (subject: ActionSubject) => void;
}

const Actions = ({ model, list, show }: ActionsProps) => {
  const bulk = useBulk(model);
  const isList = useActionsView().view.layout === 'list';
  const begin = (): void => show({ kind: 'new', account: null });
  const open = useOpenAction((action) => show({ kind: 'edit', action }));
  return (
    <div className={css.panel}>
      <Toolbar model={model} list={list} begin={begin} />
      <SecondLine model={model}>
        {isList && bulk.ids.length > 0 ? (
          <BulkBar bulk={bulk} asOf={model.page.asOf} />
        ) : (
          <SummaryLine model={model} />
        )}
      </SecondLine>
      <Layout model={model} bulk={bulk} list={list} open={open} />
      <ActionKeysLine />
    </div>
  );
};

/** The part of the screen. */
export const ActionsPanel = () => {
  const { model, error, retry } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const [subject, setSubject] = useState<ActionSubject | null>(null);
  const close = (): void => {
    setSubject(null);
    // The keyboard goes on from where it was.
    requestAnimationFrame(() => list.current?.focus({ preventScroll: true }));
  };
  if (error) return <Failure error={error} retry={retry} />;
  if (!model) return null;
  return (
    <>
      {model.page.actions.length === 0 ? (
        <NoActions begin={() => setSubject({ kind: 'new', account: null })} />
      ) : (
        <Actions model={model} list={list} show={setSubject} />
      )}
      {subject ? <ActionDialog subject={subject} names={model.page.names} onClose={close} /> : null}
    </>
  );
};
