import { describe, expect, it } from 'vitest';
import { asOf, daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row } from '../../helpers/workspace.ts';

const training = (more: Row): Row => ({ account: 'A', course: 'basics', ...more });

describe('trainingCompletion', () => {
  it('counts what was assigned and what was completed by the day', () => {
    const trainings = [
      training({ assignedOn: daysBefore(9), completedOn: asOf }),
      training({ assignedOn: daysBefore(9), completedOn: daysBefore(-1) }),
      training({ assignedOn: daysBefore(-1) }),
      training({ completedOn: daysBefore(3) }),
      training({ completedOn: daysBefore(-3) }),
      training({ person: 'undated' }),
    ];
    expect(metricAt({ trainings }, 'trainingCompletion')).toMatchObject({ value: 50, n: 4, newest: asOf });
  });

  it('is missing where none is assigned yet, off where no file says what was completed', () => {
    const other = training({ account: 'B', completedOn: asOf });
    expect(
      metricAt({ trainings: [training({ assignedOn: daysBefore(-1) }), other] }, 'trainingCompletion').state,
    ).toBe('missing');
    expect(metricAt({ trainings: [training({ assignedOn: daysBefore(5) })] }, 'trainingCompletion').state).toBe(
      'off',
    );
    expect(
      metricAt(
        { trainings: [training({ assignedOn: daysBefore(5), completedOn: null })] },
        'trainingCompletion',
      ).value,
    ).toBe(0);
    expect(metricAt({ accounts: [{ key: 'A' }] }, 'trainingCompletion').state).toBe('off');
  });
});

describe('trainedPeople', () => {
  const people = [
    { key: 'p1', account: 'A', name: 'Ayşe Işık', email: 'ayse@example.com' },
    { key: 'p2', account: 'A', name: 'דנה לוי' },
    { key: 'p3', account: 'A' },
    { key: 'p4', account: 'A' },
  ];

  it('finds a person by key, e-mail or name, and each once', () => {
    const trainings = [
      training({ person: 'ayse@example.com', completedOn: daysBefore(9) }),
      training({ person: 'p1', course: 'advanced', completedOn: daysBefore(2) }),
      training({ person: 'דנה לוי', completedOn: daysBefore(5) }),
      training({ person: 'p3', completedOn: daysBefore(-1) }),
    ];
    expect(metricAt({ people, trainings }, 'trainedPeople')).toMatchObject({
      value: 50,
      n: 4,
      newest: daysBefore(2),
    });
  });

  it('knows a person in another spelling of case and spaces', () => {
    const trainings = [
      training({ person: 'Ayse@Example.com', completedOn: daysBefore(9) }),
      training({ person: ' AYŞE  IŞIK', completedOn: daysBefore(8) }),
      training({ person: 'P3', completedOn: daysBefore(7) }),
      training({ person: 'p3 ', course: 'advanced', completedOn: daysBefore(12) }),
    ];
    expect(metricAt({ people, trainings }, 'trainedPeople')).toMatchObject({
      value: 50,
      newest: daysBefore(7),
    });
  });

  it('is 0 where nobody is trained and missing where no people are known', () => {
    const trainings = [training({ account: 'B', person: 'x', completedOn: asOf })];
    expect(metricAt({ people, trainings }, 'trainedPeople').value).toBe(0);
    expect(
      metricAt({ accounts: [{ key: 'A' }], people: [{ key: 'x', account: 'B' }], trainings }, 'trainedPeople')
        .state,
    ).toBe('missing');
    expect(metricAt({ accounts: [{ key: 'A' }], trainings }, 'trainedPeople').state).toBe('off');
  });
});
