import { accountField } from './account-field.ts';
import { personField } from './person-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Trainings: health model, section 2. */
export const trainings: Dataset = {
  name: 'trainings',
  titles: words(`
    trainings, training, courses, course completions, learning,
    eğitimler, eğitim, eğitim kayıtları, kurslar,
    הדרכות, הדרכה, קורסים, השתלמויות,
  `),
  fields: [
    accountField,
    personField,
    {
      name: 'course',
      type: 'text',
      required: true,
      headings: words(`
        course name, course title, course id, training, training name, training title, lesson, learning path,
        eğitim, eğitim adı, kurs, kurs adı, ders, eğitim konusu,
        הדרכה, שם הדרכה, קורס, שם קורס, השתלמות,
      `),
    },
    {
      name: 'assignedOn',
      type: 'date',
      headings: words(`
        atanma, atandı, הוקצה,
        assigned, assigned at, assigned date, assignment date, enrolled on, enrolled at, enrollment date,
        enrolment date, atama tarihi, atanma tarihi,
        atandığı tarih, kayıt tarihi,
        תאריך שיוך, תאריך הקצאה, הוקצה בתאריך, תאריך רישום,
      `),
    },
    {
      name: 'completedOn',
      type: 'date',
      headings: words(`
        tamamlanma, tamamlandı,
        completed, completed at, completed date, completion date, finished on, finished at, date completed,
        tamamlanma tarihi, tamamlama tarihi,
        tamamlandığı tarih, bitirme tarihi,
        תאריך השלמה, הושלם בתאריך, תאריך סיום, מועד השלמה,
      `),
    },
  ],
};
