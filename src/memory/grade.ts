/** The four answers to "how well did you recall it?", worst first. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;

/** One of the four grades. */
export type Grade = (typeof GRADES)[number];

/** A grade as the number FSRS uses: again 1 … easy 4. */
export function gradeNumber(grade: Grade): 1 | 2 | 3 | 4 {
  switch (grade) {
    case 'again':
      return 1;
    case 'hard':
      return 2;
    case 'good':
      return 3;
    case 'easy':
      return 4;
  }
}

/** Whether a grade counts as recalled: everything but `again`. */
export function isRecalled(grade: Grade): boolean {
  return grade !== 'again';
}
