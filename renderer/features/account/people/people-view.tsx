/** The people of the account, scored with the same engine. */

/** The view. */
export const PeopleView = () => null;
