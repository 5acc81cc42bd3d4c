/** The people in short: how many stand in which light, and who should be talked to. */
import { useTranslation } from 'react-i18next';
import type { PeopleList, PersonRow } from '../../../../shared/model/people.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { useMedium } from '../../../ui/medium.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { MoreLine } from '../more-line.tsx';
import { usePaperRoom } from '../paper-room.tsx';
import { LightCounts } from './light-counts.tsx';
import { peopleToName } from './needing.ts';
import css from './people-brief.module.css';
import { useAccountPeople } from './people-context.tsx';
import { PeopleDefinition } from './people-definition.tsx';
import { useCountText, useWorstText } from './people-words.ts';

/** As many as the window has room for. */
const mostNamed = 4;

const Named = ({ person }: { readonly person: PersonRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const worst = useWorstText();
  const { band, name, quietSince } = person;
  const why =
    quietSince === null
      ? worst(person)
      : t('account.people.quietSince', { date: format.dateShort(quietSince) });
  return (
    <li className={css.person}>
      <Light band={band} size="small" word="hidden" />
      <Clip text={name} direction="isolate" />
      <bdi className={css.why}>{why}</bdi>
    </li>
  );
};

const Known = ({ list: { counts, people } }: { readonly list: PeopleList }) => {
  const { t } = useTranslation();
  const medium = useMedium();
  const { people: paperRoom } = usePaperRoom();
  const needing = peopleToName(people, people.length);
  const shown = needing.slice(0, medium === 'paper' ? paperRoom : mostNamed);
  if (people.length === 0)
    return <Empty what={t('account.people.empty')} toDo={t('account.people.emptyToDo')} />;
  return (
    <>
      <LightCounts counts={counts} word={medium === 'paper' ? 'shown' : 'hidden'} />
      {shown.length === 0 ? (
        <Empty what={t('account.people.fine')} />
      ) : (
        <ul>
          {shown.map((person) => (
            <Named key={person.person} person={person} />
          ))}
        </ul>
      )}
      {medium === 'paper' ? <MoreLine count={needing.length - shown.length} /> : null}
    </>
  );
};

/** The section of the account page. It keeps its room while the people are on their way. */
export const PeopleBrief = () => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const countText = useCountText();
  const { value, error } = useAccountPeople();
  const count = value !== null && value.counts.people > 0 && (
    <Figure about={() => <PeopleDefinition />}>{countText(value.counts)}</Figure>
  );
  return (
    <div className={css.brief}>
      <Section title={t('account.people.title')} aside={count}>
        {value === null ? null : <Known list={value} />}
        {error === null ? null : <Empty what={errorText(error)} />}
      </Section>
    </div>
  );
};
