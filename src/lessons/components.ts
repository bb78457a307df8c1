import type { ComponentName } from '../domain/component.ts';
import Check from './Check.astro';
import Exercise from './Exercise.astro';
import Exhibit from './Exhibit.astro';
import Figures from './Figures.astro';
import Trail from './Trail.astro';
import Voices from './Voices.astro';

/** What an author may use in a lesson, under the names the content check knows. */
export const lessonComponents = {
	Check,
	Exercise,
	Exhibit,
	Figures,
	Trail,
	Voices,
} satisfies Record<ComponentName, unknown>;
