/**
 * Headings of stretches of time that give a built-in metric once they name their unit: "Resolution time [h]",
 * "Çözüm süresi (dk)". English, Turkish, Hebrew; the metric's own unit is hours or days.
 */
import type { MetricKey } from '../model/metrics.ts';
import { words } from './words.ts';

/** Metric → headings without their unit. */
export const givenSpans: Readonly<Partial<Record<MetricKey, readonly string[]>>> = {
  resolutionHours: words(`
    resolution time, avg resolution time, average resolution time, median resolution time, time to resolution,
    average ticket resolution time, avg ticket resolution time, mttr, handling time, average handling time,
    çözüm süresi, ortalama çözüm süresi, çözülme süresi, ortalama çözülme süresi,
    זמן פתרון, זמן פתרון ממוצע, זמן טיפול, זמן טיפול ממוצע,
  `),
  daysSinceUse: words(`
    time since last login, time since last use, since last login,
    son girişten beri geçen süre, son kullanımdan beri geçen süre,
    זמן מאז כניסה אחרונה,
  `),
  daysToFirstUse: words(`
    time to first use, time to first value, time to value,
    ilk kullanıma kadar süre, ilk değere kadar geçen süre,
    זמן עד שימוש ראשון,
  `),
  daysBeyondTerms: words(`
    payment delay, average payment delay, avg payment delay,
    ödeme gecikmesi, ortalama ödeme gecikmesi,
    איחור בתשלום, איחור ממוצע,
  `),
  oldestOverdue: words(`
    overdue, oldest overdue invoice,
    gecikme süresi, en eski gecikme süresi,
    פיגור,
  `),
};
