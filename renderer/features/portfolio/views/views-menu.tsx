/** The views of the list that are kept under names: taking one up, keeping this one, renaming, deleting. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../../shared/calls/portfolio.ts';
import { useKeys } from '../../../app/use-keys.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { ToolPopover } from '../tool-popover.tsx';
import { usePortfolioView } from '../view-context.tsx';
import { wholeView } from '../view-state.ts';
import { NameForm } from './name-form.tsx';
import { keptOf, shownView, takenUp } from './saved.ts';
import { useViews, type Views } from './use-views.ts';
import css from './views-menu.module.css';

/** The keys 1 to 9 take up the first views. */
const mostKeys = 9;

interface LineProps {
  readonly saved: SavedView;
  readonly place: number;
  readonly isShown: boolean;
  readonly own: Views;
  readonly close: () => void;
}

const Line = ({ saved, place, isShown, own, close }: LineProps) => {
  const { t } = useTranslation();
  const { view } = usePortfolioView();
  const [isRenaming, setRenaming] = useState(false);
  const { name } = saved;
  if (isRenaming)
    return (
      <li>
        <NameForm
          label={t('portfolio.views.name')}
          start={name}
          action={t('portfolio.views.rename')}
          cancel={() => setRenaming(false)}
          give={async (next) => {
            const error = await own.save({ ...saved, name: next });
            if (!error) setRenaming(false);
            return error;
          }}
        />
      </li>
    );
  const take = (): void => {
    own.apply(saved);
    close();
  };
  return (
    <li className={css.line}>
      <button type="button" className={css.take} aria-current={isShown} onClick={take}>
        <bdi className={css.title}>{name}</bdi>
        {place < mostKeys ? <kbd>{place + 1}</kbd> : null}
      </button>
      <span className={css.tools}>
        {isShown ? null : (
          <TextLink
            label={t('portfolio.views.updateOf', { name })}
            onClick={() => void own.save({ ...saved, view })}
          >
            {t('portfolio.views.update')}
          </TextLink>
        )}
        <TextLink label={t('portfolio.views.renameOf', { name })} onClick={() => setRenaming(true)}>
          {t('portfolio.views.rename')}
        </TextLink>
        <TextLink label={t('portfolio.views.removeOf', { name })} onClick={() => void own.remove(saved)}>
          {t('portfolio.views.remove')}
        </TextLink>
      </span>
    </li>
  );
};

interface ChoiceProps {
  readonly own: Views;
  readonly shown: SavedView | undefined;
  readonly close: () => void;
}

const Choice = ({ own, shown, close }: ChoiceProps) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const whole = (): void => {
    change(takenUp({ ...keptOf(wholeView), columns: view.columns }));
    close();
  };
  return (
    <div className={css.choice}>
      {own.views.length === 0 ? (
        <p className={css.hint}>{t('portfolio.views.none')}</p>
      ) : (
        <ul className={css.lines} aria-label={t('portfolio.views.kept')}>
          {own.views.map((saved, place) => (
            <Line
              key={saved.id}
              saved={saved}
              place={place}
              isShown={saved.id === shown?.id}
              own={own}
              close={close}
            />
          ))}
        </ul>
      )}
      <NameForm
        label={t('portfolio.views.newName')}
        start=""
        action={t('portfolio.views.save')}
        give={(name) => own.save({ id: null, name, view })}
      />
      <TextLink onClick={whole}>{t('portfolio.views.whole')}</TextLink>
    </div>
  );
};

const digits = Array.from({ length: mostKeys }, (_, i) => i);

/** The button and the menu; "v" opens it, 1 to 9 take up a view at once. */
export const ViewsMenu = () => {
  const { t } = useTranslation();
  const { view } = usePortfolioView();
  const own = useViews();
  const [isOpen, setOpen] = useState(false);
  const shown = shownView(own.views, view);
  const take = (place: number) => (): void | false => {
    const saved = own.views[place];
    if (!saved) return false;
    own.apply(saved);
  };
  useKeys({
    v: () => setOpen(true),
    ...Object.fromEntries(digits.map((place) => [String(place + 1), take(place)])),
  });
  return (
    <ToolPopover
      label={shown ? <bdi className={css.shown}>{shown.name}</bdi> : t('portfolio.views.title')}
      name={t('portfolio.views.title')}
      width={400}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <Choice own={own} shown={shown} close={() => setOpen(false)} />}
    </ToolPopover>
  );
};
