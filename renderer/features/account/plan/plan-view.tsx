/** What is done about the account, what could be, when it is reviewed, and what was noted. */
import { useAccountPage } from '../page-context.ts';

/** The view. */
export const PlanView = () => {
  const { actions } = useAccountPage().plan;
  return (
    <ul>
      {actions.map(({ id, title }) => (
        <li key={id}>
          <bdi>{title}</bdi>
        </li>
      ))}
    </ul>
  );
};
