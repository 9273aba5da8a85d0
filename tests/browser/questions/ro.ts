import type { Questions } from './questions.ts';

/**
 * What residents type in Romanian, by who they are, and the pages that answer it: any of them will do.
 * Written before anyone saw what search makes of them. Some stand as people really type: without
 * the signs of ă, â, î, ș and ț.
 */
export const ro: Questions = {
	'a parent': {
		'vaccin rujeola bebelus': '/actions/vaccinate-children/ /indicators/mmr-first-dose-age-2/',
		'copilul meu nu vorbește':
			'/actions/therapies-for-children/ /measures/language-and-social-skills/ /goals/good-level-of-development/ /goals/joined-up-care-for-children/ /glossary/#speech-and-language-therapy /glossary/#communication-and-language /measures/therapy-waits-and-outcomes/ /indicators/early-years/',
		'cât aștepți pentru evaluare ADHD':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/ /measures/autism-adhd-support-waits/',
		'dinti stricati la copii':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/ /indicators/dental-checks-children-in-care/',
		'psiholog pentru adolescenți':
			'/goals/childrens-mental-health/ /actions/mental-health-support-for-children/ /measures/camhs-waits/ /actions/camhs-in-four-weeks/ /glossary/#camhs',
	},
	'an older person or a carer': {
		'mama are Alzheimer':
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /goals/welcoming-older-people/ /glossary/#dementia /partners/barnet-dementia-friendly-steering-group/',
		'azil de bătrâni':
			'/actions/health-of-people-in-extra-care/ /indicators/care-home-admissions-65-and-over/ /partners/clch-health-in-care-homes-team/ /goals/healthy-resilient-places/ /glossary/#extra-care',
		'tata a căzut și și-a rupt șoldul':
			'/actions/falls-and-frailty/ /glossary/#falls-prevention /goals/welcoming-older-people/',
	},
	'someone in trouble': {
		'nu mai vreau să trăiesc': '/help-now/',
		'soțul mă bate': '/help-now/',
		'cum ma las de bautura':
			'/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/ /glossary/#substance-misuse',
	},
	'someone short of money': {
		'nu am bani de mâncare':
			'/measures/food-bank-use/ /goals/affordable-healthy-food/ /measures/affordable-food-club/ /glossary/#food-bank /glossary/#food-club /actions/barnet-food-plan/',
		'ajutor de șomaj':
			'/goals/income-and-good-work/ /measures/financial-calculator/ /glossary/#barnet-financial-calculator /measures/people-supported-into-work/ /actions/work-and-health-review/',
		'am rămas fără casă':
			'/actions/housing-and-homelessness/ /partners/barnet-council-housing/ /goals/healthy-resilient-places/ /indicators/homelessness-preventions/ /indicators/housing-approaches/ /indicators/temporary-accommodation-households/ /indicators/temporary-accommodation-families/',
	},
	'a resident': {
		'control medical gratuit NHS':
			'/indicators/nhs-health-checks/ /actions/heart-programme/ /goals/early-detection-of-disease/ /actions/community-health-events/ /measures/health-events/',
		'românii din Barnet':
			'/about/barnet-in-2025/ /goals/culturally-competent-services/ /actions/migrant-health-programme/',
		'cum să renunț la țigări':
			'/actions/stop-smoking-support/ /measures/smoking/ /indicators/smoking-adults/',
	},
	'a councillor or a journalist': {
		'ce este ICB': '/glossary/#integrated-care-board /partners/ncl-icb/',
		'strategie sănătate 2035':
			'/strategies/jhws-2025/ /strategies/jhws-2025/all/ /about/who-we-are/ /strategies/',
		'recensământ 2021': '/about/barnet-in-2025/ /glossary/#census /about/health-gap/',
	},
};
