/** What the rest of the engine asks of people. */
export { identify } from './identify.ts';
export { countPeople, peopleList, personDetail } from './people-list.ts';
export { type PeopleQuestion, type PeopleScores, scorePeople } from './score-people.ts';
