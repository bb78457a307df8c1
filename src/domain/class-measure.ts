import type { Tally } from './attempt.ts';
import { addTallies, discernment, lean } from './detection.ts';

/** How one student told what there is from the rest. */
export interface StudentMeasure {
	/** The place in the list of students. */
	readonly student: number;
	/** All first tries of this student together. */
	readonly tally: Tally;
	readonly discernment: number;
	readonly lean: number;
}

/** A class as the mean of its students: each counts alike, however much each has done. */
export interface ClassMeasure {
	readonly students: readonly StudentMeasure[];
	readonly discernment: number;
	readonly lean: number;
	/** Of what there was to find, and of the rest: the share each student marked, on average. */
	readonly found: number;
	readonly alarms: number;
}

/** What tallies tell of one student; nothing where there is nothing to find or nothing else. */
export function measureStudent(
	student: number,
	tallies: readonly Tally[],
): StudentMeasure | undefined {
	const tally = addTallies(tallies);
	if (tally.targets === 0 || tally.others === 0) return undefined;
	return { student, tally, discernment: discernment(tally), lean: lean(tally) };
}

/**
 * The mean of the students' d′ and c. Trials of different people are never pooled: d′ of pooled
 * trials is not the mean of each one's d′ (Macmillan and Kaplan 1985, doi:10.1037/0033-2909.98.1.185).
 */
export function measureClass(students: readonly StudentMeasure[]): ClassMeasure | undefined {
	if (students.length === 0) return undefined;
	const mean = (value: (student: StudentMeasure) => number) =>
		students.reduce((sum, student) => sum + value(student), 0) / students.length;
	return {
		students,
		discernment: mean((each) => each.discernment),
		lean: mean((each) => each.lean),
		found: mean(({ tally }) => tally.found / tally.targets),
		alarms: mean(({ tally }) => tally.alarms / tally.others),
	};
}
