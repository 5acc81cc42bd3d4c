/** What a suggestion becomes when it is adopted. */
import { describe, expect, it } from 'vitest';
import { adoptionOf } from '../../../renderer/features/account/plan/adopt.ts';
import { builtInPlays } from '../../../shared/model/plan/play.ts';

const play = builtInPlays[0] as (typeof builtInPlays)[number];
const suggestion = { play, about: play.about, dueOn: '2026-04-07' };
const words = { title: 'Call', steps: 'Ring them up', doneWhen: 'They answer' };

describe('an adopted suggestion', () => {
  it('says what the play says, for the owner of the account, by the day of the suggestion', () => {
    expect(adoptionOf(suggestion, words, ' Deniz ')).toEqual({
      about: play.about,
      play: play.key,
      words: { ...words, owner: 'Deniz', dueOn: '2026-04-07', note: null },
    });
  });

  it('leaves out what the play does not say, and an owner that nobody named', () => {
    const { words: said } = adoptionOf(suggestion, { title: 'Call', steps: '', doneWhen: '' }, ' ');
    expect(said).toMatchObject({ steps: null, doneWhen: null, owner: null });
  });

  it('keeps an owner as long as a plan takes', () => {
    expect(adoptionOf(suggestion, words, 'x'.repeat(300)).words.owner).toHaveLength(200);
  });
});
