import type { Questions } from './questions.ts';

/**
 * What residents type in Gujarati, by who they are, and the pages that answer it: any of them will do.
 * Written before anyone saw what search makes of them. Some stand as people really type: with a short
 * vowel sign for a long one or the other way round (ફ્લુ, સીગારેટ, ડાયાબીટીસ), or with an English word.
 */
export const gu: Questions = {
	'a parent': {
		'મારા દીકરાને ઓટિઝમ છે કે નહીં તેની તપાસ કરાવવી છે':
			'/actions/autism-and-adhd-assessment/ /measures/autism-adhd-assessment-waits/ /glossary/#autism',
		'બાળકોની રસી ક્યારે મુકાવવી':
			'/actions/vaccinate-children/ /goals/healthy-children-and-families/ /indicators/mmr-first-dose-age-2/',
		'બે વર્ષનું બાળક બોલતું નથી':
			'/goals/good-level-of-development/ /measures/language-and-social-skills/ /actions/therapies-for-children/ /glossary/#speech-and-language-therapy /glossary/#communication-and-language /measures/therapy-waits-and-outcomes/',
		'CAMHS વેઇટિંગ લિસ્ટ કેટલું લાંબુ છે':
			'/measures/camhs-waits/ /actions/camhs-in-four-weeks/ /actions/mental-health-support-for-children/ /glossary/#camhs /goals/childrens-mental-health/',
		'છોકરાના દાંત સડી ગયા છે':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/',
	},
	'an older person or a carer': {
		'બા બધું ભૂલી જાય છે':
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /glossary/#dementia /goals/welcoming-older-people/',
		'ઘરડાં માબાપ વારંવાર પડી જાય છે':
			'/actions/falls-and-frailty/ /glossary/#falls-prevention /glossary/#frailty /goals/welcoming-older-people/',
		'ફ્લુની રસી ૬૫ વર્ષથી ઉપર': '/actions/vaccinate-adults/ /measures/adult-vaccination/',
		'ડાયાબીટીસ અને બીપી':
			'/measures/long-term-conditions/ /glossary/#diabetes /glossary/#hypertension /indicators/nhs-health-checks/ /actions/heart-programme/',
	},
	'someone in trouble': {
		'મારે હવે જીવવું નથી': '/help-now/',
		'પતિ મારપીટ કરે છે': '/help-now/',
		'દારૂ છોડાવવા માટે મદદ':
			'/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/ /glossary/#substance-misuse /goals/healthier-behaviours/',
		'depression માં મદદ ક્યાંથી મળે':
			'/goals/adult-mental-health/ /help-now/ /actions/one-place-for-mental-health/ /measures/mental-health-treatment-waits/ /goals/childrens-mental-health/',
	},
	'someone short of money': {
		'નોકરી છુટી ગઈ છે પૈસા નથી':
			'/goals/income-and-good-work/ /measures/people-supported-into-work/ /actions/work-and-health-review/ /measures/financial-calculator/ /glossary/#work-and-health-programme /glossary/#barnet-financial-calculator',
		'મફત ખાવાનું ક્યાં મળે':
			'/measures/food-bank-use/ /glossary/#food-bank /measures/affordable-food-club/ /glossary/#food-club /goals/affordable-healthy-food/',
		'કાઉન્સિલનું ઘર મેળવવા શું કરવું':
			'/actions/housing-and-homelessness/ /partners/barnet-council-housing/ /indicators/housing-approaches/ /goals/healthy-resilient-places/',
	},
	'a resident': {
		'બાર્નેટમાં કેટલા ગુજરાતીઓ રહે છે': '/about/barnet-in-2025/',
		'સીગારેટ છોડવી છે':
			'/actions/stop-smoking-support/ /measures/smoking/ /goals/healthier-behaviours/',
	},
	'a councillor or a journalist': {
		'HWBB શું છે':
			'/partners/barnet-health-and-wellbeing-board/ /glossary/#health-and-wellbeing-board /about/who-we-are/',
		'બાર્નેટ આરોગ્ય યોજના ૨૦૨૫ થી ૨૦૩૫':
			'/strategies/jhws-2025/ /strategies/jhws-2025/all/ /strategies/ /about/who-we-are/ /about/barnet-in-2025/ /about/about-this-site/',
	},
};
