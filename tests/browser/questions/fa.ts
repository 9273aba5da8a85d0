import type { Questions } from './questions.ts';

/**
 * What residents type in Persian, by who they are, and the pages that answer it: any of them will do.
 * Written before anyone saw what search makes of them. Some stand as people really type: with the
 * letters ك and ي of Arabic keyboards, and with no joiner (نمیخوام) or a space (بی خانمان) in its place.
 */
export const fa: Questions = {
	'a parent': {
		'واکسن سرخک نوزاد': '/actions/vaccinate-children/ /indicators/mmr-first-dose-age-2/',
		'بچه‌ام دیر حرف می‌زند':
			'/actions/therapies-for-children/ /measures/language-and-social-skills/ /goals/good-level-of-development/ /glossary/#speech-and-language-therapy /measures/therapy-waits-and-outcomes/ /glossary/#communication-and-language /indicators/early-years/',
		'چقدر باید برای تشخیص ADHD پسرم صبر کنیم':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/ /measures/autism-adhd-support-waits/',
		'پوسيدگي دندان كودك':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/',
		'نوبت CAMHS برای دخترم':
			'/measures/camhs-waits/ /actions/camhs-in-four-weeks/ /actions/mental-health-support-for-children/ /goals/childrens-mental-health/ /glossary/#camhs',
	},
	'an older person or a carer': {
		'مادرم آلزایمر گرفته':
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /goals/welcoming-older-people/ /glossary/#dementia',
		'خانه سالمندان':
			'/actions/health-of-people-in-extra-care/ /goals/healthy-resilient-places/ /indicators/care-home-admissions-65-and-over/ /partners/clch-health-in-care-homes-team/ /glossary/#extra-care',
		'پدرم مدام زمین می‌خورد':
			'/actions/falls-and-frailty/ /glossary/#falls-prevention /goals/welcoming-older-people/',
		'واکسن آنفولانزا برای بالای ۶۵ سال': '/actions/vaccinate-adults/ /measures/adult-vaccination/',
	},
	'someone in trouble': {
		'دیگه نمیخوام زنده بمونم': '/help-now/',
		'روانشناس رایگان برای بزرگسالان':
			'/goals/adult-mental-health/ /actions/one-place-for-mental-health/ /measures/mental-health-treatment-waits/',
		'شوهرم مرا کتک می‌زند': '/help-now/',
	},
	'someone short of money': {
		'بی خانمان شده‌ام':
			'/actions/housing-and-homelessness/ /goals/healthy-resilient-places/ /partners/barnet-council-housing/ /indicators/homelessness-preventions/ /indicators/housing-approaches/',
		'غذای رایگان از کجا بگیرم':
			'/measures/food-bank-use/ /glossary/#food-bank /goals/affordable-healthy-food/ /measures/affordable-food-club/ /glossary/#food-club',
		'پیدا کردن کار برای معلولین':
			'/actions/work-and-health-review/ /measures/people-supported-into-work/ /measures/share-of-people-with-disabilities/ /goals/income-and-good-work/ /glossary/#work-and-health-programme',
	},
	'a resident': {
		'باشگاه ورزشی ارزان نزدیک من':
			'/actions/ways-to-be-active/ /measures/physical-activity/ /indicators/active-adults/',
		'کمک به پناهجویان افغان':
			'/actions/migrant-health-programme/ /glossary/#borough-of-sanctuary /partners/borough-of-sanctuary-teams/ /glossary/#migrant-health',
		'چند نفر در بارنت فارسی صحبت می‌کنند': '/about/barnet-in-2025/',
	},
	'a councillor or a journalist': {
		'برنامه سلامت بارنت ۲۰۲۵ تا ۲۰۳۵':
			'/strategies/jhws-2025/ /strategies/jhws-2025/all/ /strategies/ /about/who-we-are/ /about/barnet-in-2025/',
		'HWBB چیست':
			'/partners/barnet-health-and-wellbeing-board/ /glossary/#health-and-wellbeing-board /about/who-we-are/',
	},
};
