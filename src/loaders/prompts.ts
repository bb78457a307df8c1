import { readFileSync } from 'node:fs';
import { type PlanPrompts, promptsOf } from '../domain/plan-prompts.ts';
import { getCourse } from './get-course.ts';

/** The prompts of each plan for teachers that has some. */
export function getPrompts(): PlanPrompts[] {
	return getCourse()
		.modules.map(({ title, lessons, path }) => ({
			...{ title, lessons },
			prompts: promptsOf(readFileSync(path, 'utf8')),
		}))
		.filter(({ prompts }) => prompts.length > 0);
}
