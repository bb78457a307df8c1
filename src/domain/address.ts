import type { CheckTime } from './course-check.ts';
import type { SignalId } from './signal.ts';

/** The site's addresses, from its root. Only here are they put together. */
export const addresses = {
	home: '/',
	articles: '/articles/',
	article: (id: string) => `/articles/${id}/`,
	annotation: (article: string, annotation: string) => `/articles/${article}/#${annotation}`,
	sentence: (article: string, number: number) => `/articles/${article}/#s${number}`,
	comparison: (id: string) => `/comparisons/${id}/`,
	articleText: (id: string) => `/data/articles/${id}.txt`,
	articleData: (id: string) => `/data/articles/${id}.jsonld`,
	allAnnotations: '/data/annotations.csv',
	signals: '/signals/',
	signal: (id: SignalId) => `/signals/${id}/`,
	form: (signal: SignalId, form: string) => `/signals/${signal}/#${form}`,
	examples: '/examples/',
	examplesOfForm: (signal: SignalId, form: string) => `/examples/${signal}/${form}/`,
	like: (ref: string) => `/examples/#like=${ref}`,
	collection: '/collection/',
	review: '/review/',
	/** Where the files of the search lie. */
	search: '/search/',
	examplesOfArticle: (id: string) => `/search/articles/${id}.json`,
	lessons: '/lessons/',
	lesson: (slug: string) => `/lessons/${slug}/`,
	step: (slug: string, step: string) => `/lessons/${slug}/#${step}`,
	/** For authors: all that a learner can be told. */
	answers: (slug: string) => `/lessons/${slug}/answers/`,
	/** On paper. */
	worksheet: (slug: string) => `/lessons/${slug}/worksheet/`,
	key: (slug: string) => `/lessons/${slug}/key/`,
	moduleWorksheet: (slug: string) => `/modules/${slug}/worksheet/`,
	moduleKey: (slug: string) => `/modules/${slug}/key/`,
	certificate: (slug: string) => `/modules/${slug}/certificate/`,
	poster: (id: SignalId) => `/signals/${id}/poster/`,
	progress: '/progress/',
	/** "who-says-so/voices" */
	exercise: (id: string) => {
		const [lesson = '', name = ''] = id.split('/');
		return `/lessons/${lesson}/#${name}`;
	},
	/** What can be assigned. */
	catalogue: '/data/lessons.json',
	/** The exercises of a lesson with their keys. */
	lessonExercises: (slug: string) => `/data/lessons/${slug}.json`,
	assign: '/assign/',
	/** With a proposal behind `#`, see `toStartFragment`. */
	assignThese: (fragment: string) => `/assign/${fragment}`,
	/** Where an assignment is worked through; its link has the assignment behind `#`. */
	work: '/a/',
	/** A work on this device, by its id. */
	openWork: (id: string) => `/a/#${id}`,
	results: '/results/',
	check: (when: CheckTime) => `/check/${when}/`,
	glossary: '/glossary/',
	term: (id: string) => `/glossary/#${id}`,
	primer: (slug: string) => `/primers/${slug}/`,
	modules: '/modules/',
	module: (slug: string) => `/modules/${slug}/`,
	/** A file for a learning platform, see `package-file.ts`. */
	package: (name: string) => `/packages/${name}`,
	problems: '/problems/',
	problem: (rule: string) => `/problems/${rule}/`,
	page: (id: string) => `/${id}/`,
	about: '/about/',
	privacy: '/privacy/',
	accessibility: '/accessibility/',
} as const;
