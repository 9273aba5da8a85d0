import type { Questions } from './questions.ts';

/** What residents who speak Polish type, and the pages that answer it: any of them will do. */
export const pl: Questions = {
	'a parent': {
		'szczepienie na odrę dla dwulatka':
			'/actions/vaccinate-children/ /indicators/mmr-first-dose-age-2/ /goals/healthy-children-and-families/',
		'ile sie czeka na diagnoze autyzmu':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/ /goals/joined-up-care-for-children/',
		'CAMHS lista oczekujących': '/measures/camhs-waits/ /actions/camhs-in-four-weeks/',
		'ADHD u syna gdzie zgłosić':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/ /measures/autism-adhd-support-waits/ /glossary/#adhd /goals/joined-up-care-for-children/',
		'moje dziecko nie mówi ma 3 lata':
			'/measures/language-and-social-skills/ /actions/therapies-for-children/ /goals/good-level-of-development/ /glossary/#speech-and-language-therapy /glossary/#communication-and-language',
		'położna wizyty domowe po porodzie':
			'/actions/run-healthy-child-programme/ /glossary/#health-visitor /glossary/#healthy-child-programme /partners/healthy-child-programme-partnership/',
		'dentysta dla dziecka NHS':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/ /partners/barnet-oral-health-partnership/',
	},
	'an older person or a carer': {
		'opiekuję się mamą z demencją':
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /glossary/#dementia /glossary/#unpaid-carer /goals/welcoming-older-people/ /indicators/carers-registered/ /about/barnet-in-2025/',
		'babcia ciagle sie przewraca':
			'/actions/falls-and-frailty/ /glossary/#falls-prevention /goals/welcoming-older-people/',
		'szczepionka na grypę po 65 roku życia':
			'/actions/vaccinate-adults/ /measures/adult-vaccination/',
	},
	'someone in trouble': {
		'nie daję już rady nie chcę żyć': '/help-now/',
		'mąż pije i mnie bije': '/help-now/',
	},
	'someone short of money': {
		'jak dostać universal credit':
			'/measures/financial-calculator/ /goals/income-and-good-work/ /glossary/#barnet-financial-calculator',
		'paczki z jedzeniem za darmo':
			'/measures/food-bank-use/ /glossary/#food-bank /goals/affordable-healthy-food/ /measures/affordable-food-club/ /glossary/#food-club /glossary/#trussell-trust',
		'wyrzucają mnie z mieszkania':
			'/actions/housing-and-homelessness/ /partners/barnet-council-housing/ /indicators/homelessness-preventions/ /indicators/housing-approaches/ /goals/healthy-resilient-places/',
	},
	'a resident': {
		'rak piersi badanie kiedy':
			'/measures/cancer-screening/ /actions/cancer-champions-programme/ /goals/early-detection-of-disease/ /indicators/cancer-early-diagnosis/ /glossary/#screening',
		'jak rzucic palenie':
			'/actions/stop-smoking-support/ /goals/healthier-behaviours/ /measures/smoking/ /indicators/smoking-adults/',
		'spis ludności 2021 ilu Polaków w Barnet': '/about/barnet-in-2025/ /glossary/#census',
	},
	'a councillor or a journalist': {
		'co to jest HWBB':
			'/partners/barnet-health-and-wellbeing-board/ /glossary/#health-and-wellbeing-board',
		'strategia do 2035 roku':
			'/strategies/jhws-2025/ /strategies/jhws-2025/all/ /strategies/ /about/who-we-are/ /glossary/#jhws',
	},
};
