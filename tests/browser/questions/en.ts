import type { Questions } from './questions.ts';

/**
 * What residents type, by who they are, and the pages that answer it: any of them will do.
 * Each question was written before anyone saw what search makes of it. Add what real readers ask;
 * if it is not found, give the right page the word that they used (`keywords`).
 */
export const en: Questions = {
	'a parent': {
		'vaccines for toddlers': '/actions/vaccinate-children/ /goals/healthy-children-and-families/',
		'baby jabs': '/actions/vaccinate-children/ /goals/healthy-children-and-families/',
		MMR: '/actions/vaccinate-children/',
		'measles outbreak': '/actions/vaccinate-children/',
		'waiting time autism':
			'/measures/autism-adhd-assessment-waits/ /measures/autism-adhd-support-waits/ /actions/autism-and-adhd-assessment/',
		'how to get an autism assessment for my son':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/',
		'adhd diagnosis':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/',
		'CAMHS waiting list': '/measures/camhs-waits/ /actions/camhs-in-four-weeks/',
		'anxiety in teenagers':
			'/goals/childrens-mental-health/ /actions/mental-health-support-for-children/ /measures/camhs-waits/ /actions/resilient-schools-programme/ /glossary/#mental-health-support-team',
		'teenager depressed':
			'/goals/childrens-mental-health/ /actions/mental-health-support-for-children/ /measures/camhs-waits/ /measures/someone-to-talk-to/ /help-now/',
		'child obesity': '/measures/overweight-at-5-and-11/ /actions/child-healthy-weight/',
		'overweight kids': '/measures/overweight-at-5-and-11/ /actions/child-healthy-weight/',
		'dentist for kids':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/',
		'rotten teeth':
			'/actions/childrens-teeth/ /measures/tooth-decay-in-young-children/ /indicators/tooth-decay-age-5/',
		'health visitor':
			'/actions/run-healthy-child-programme/ /glossary/#health-visitor /goals/good-level-of-development/',
		'school nurse':
			'/partners/healthy-child-programme-partnership/ /actions/run-healthy-child-programme/ /glossary/#healthy-child-programme',
		breastfeeding: '/actions/feeding-babies/ /glossary/#infant-feeding',
		'speech therapy': '/actions/therapies-for-children/ /measures/therapy-waits-and-outcomes/',
		'wait for speech and language therapist':
			'/actions/therapies-for-children/ /measures/therapy-waits-and-outcomes/ /glossary/#speech-and-language-therapy',
		'nursery age child not talking':
			'/measures/language-and-social-skills/ /actions/therapies-for-children/ /glossary/#communication-and-language /goals/good-level-of-development/ /glossary/#speech-and-language-therapy',
		'is my child ready for school':
			'/measures/development-at-age-5/ /measures/language-and-social-skills/ /goals/good-level-of-development/',
		'vaping in school': '/actions/young-people-smoking-and-vaping/',
		'school sports':
			'/actions/get-young-people-active/ /measures/active-young-people/ /glossary/#barnet-schools-sport-partnership',
		'football for girls': '/actions/get-young-people-active/',
		'fruit and veg': '/measures/fruit-and-vegetables/',
		'foster children':
			'/actions/moving-into-adult-life/ /partners/corporate-parenting-officers-group/ /glossary/#corporate-parenting',
		'leaving care':
			'/actions/moving-into-adult-life/ /glossary/#corporate-parenting /partners/corporate-parenting-officers-group/',
		'children in care':
			'/actions/moving-into-adult-life/ /partners/corporate-parenting-officers-group/ /glossary/#corporate-parenting',
	},
	'an older person or a carer': {
		dementia:
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /glossary/#dementia /goals/welcoming-older-people/',
		"alzheimer's":
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /glossary/#dementia /goals/welcoming-older-people/',
		falls: '/actions/falls-and-frailty/ /glossary/#falls-prevention',
		'my mum keeps falling over': '/actions/falls-and-frailty/ /glossary/#falls-prevention',
		loneliness:
			'/measures/loneliness-in-adults/ /measures/loneliness-in-young-people/ /goals/community-connectedness/',
		'old people lonely': '/measures/loneliness-in-adults/ /goals/community-connectedness/',
		'care homes':
			'/actions/health-of-people-in-extra-care/ /partners/clch-health-in-care-homes-team/ /goals/healthy-resilient-places/',
		'sheltered housing for the elderly':
			'/actions/health-of-people-in-extra-care/ /glossary/#extra-care',
		carers: '/about/barnet-in-2025/ /glossary/#unpaid-carer',
		'help using the internet':
			'/actions/getting-online/ /measures/digital-inclusion/ /glossary/#digital-inclusion',
		'flu jab for over 65s': '/actions/vaccinate-adults/ /measures/adult-vaccination/',
		'covid booster': '/actions/vaccinate-adults/ /measures/adult-vaccination/',
		pensioners:
			'/goals/welcoming-older-people/ /actions/advice-on-ageing-well/ /measures/ageing-well-recommendations/ /about/barnet-in-2025/',
		'high blood pressure check':
			'/actions/heart-programme/ /measures/long-term-conditions/ /glossary/#hypertension',
		'heart attack': '/actions/heart-programme/ /glossary/#cardiovascular-disease',
		stroke: '/actions/heart-programme/ /glossary/#cardiovascular-disease',
		asthma: '/measures/long-term-conditions/',
		diabetes: '/measures/long-term-conditions/ /glossary/#diabetes',
	},
	'a disabled person': {
		'help for disabled children':
			'/actions/centre-for-disabled-children/ /measures/child-development-centre/ /goals/joined-up-care-for-children/',
		'jobs for disabled people':
			'/actions/work-and-health-review/ /measures/people-supported-into-work/ /measures/share-of-people-with-disabilities/ /goals/income-and-good-work/',
		'hospital wheelchair access': '/actions/hospital-care-for-disabled-people/',
		'deaf people': '/actions/hospital-care-for-disabled-people/ /help-now/ /accessibility/',
		'easy read': '/accessibility/',
		'learning disabilities': '/glossary/#learning-disability /about/health-gap/ /glossary/#leder',
		SEND: '/glossary/#send /partners/send-and-alternative-provision-partnership/ /goals/joined-up-care-for-children/',
		physio:
			'/actions/therapies-for-children/ /glossary/#physiotherapy /measures/therapy-waits-and-outcomes/',
	},
	'someone in trouble': {
		suicide: '/help-now/',
		'I want to kill myself': '/help-now/',
		'self harm':
			'/help-now/ /goals/childrens-mental-health/ /actions/mental-health-support-for-children/ /goals/adult-mental-health/',
		'mental health help now': '/help-now/',
		'crisis line': '/help-now/',
		'domestic abuse': '/help-now/',
		'counselling for adults':
			'/goals/adult-mental-health/ /actions/one-place-for-mental-health/ /measures/mental-health-treatment-waits/',
		'drug addiction':
			'/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/ /glossary/#substance-misuse',
		'drinking too much':
			'/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/ /glossary/#substance-misuse',
		cannabis: '/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/',
	},
	'someone short of money': {
		'benefits calculator': '/measures/financial-calculator/ /glossary/#barnet-financial-calculator',
		'universal credit':
			'/measures/financial-calculator/ /goals/income-and-good-work/ /glossary/#barnet-financial-calculator',
		unemployed:
			'/measures/people-supported-into-work/ /actions/work-and-health-review/ /goals/income-and-good-work/',
		'who is responsible for food banks':
			'/measures/food-bank-use/ /goals/affordable-healthy-food/ /actions/barnet-food-plan/',
		'food parcels': '/measures/food-bank-use/ /glossary/#trussell-trust /glossary/#food-bank',
		'cheap food':
			'/measures/affordable-food-club/ /glossary/#food-club /goals/affordable-healthy-food/',
		'rough sleeping': '/actions/housing-and-homelessness/',
		homeless:
			'/actions/housing-and-homelessness/ /partners/barnet-council-housing/ /goals/healthy-resilient-places/',
		'council housing': '/partners/barnet-council-housing/ /actions/housing-and-homelessness/',
		'warm homes':
			'/goals/healthy-resilient-places/ /about/what-shapes-health/ /glossary/#building-blocks-of-health',
	},
	'a resident': {
		'breast cancer screening': '/measures/cancer-screening/ /actions/cancer-champions-programme/',
		'smear test': '/measures/cancer-screening/ /actions/cancer-champions-programme/',
		'stop smoking': '/actions/stop-smoking-support/ /measures/smoking/',
		cigarettes:
			'/measures/smoking/ /actions/stop-smoking-support/ /actions/young-people-smoking-and-vaping/',
		'weight loss':
			'/goals/healthier-behaviours/ /actions/child-healthy-weight/ /glossary/#overweight-and-obesity',
		'gym membership': '/actions/ways-to-be-active/ /measures/physical-activity/',
		'swimming pool': '/actions/ways-to-be-active/ /actions/get-young-people-active/',
		'social prescribing': '/actions/arts-culture-and-health/',
		allotments: '/measures/food-growing-spaces/',
		'grow vegetables': '/measures/food-growing-spaces/',
		parks: '/about/barnet-in-2025/ /actions/get-young-people-active/',
		volunteering: '/actions/volunteering-strategy/',
		refugees:
			'/actions/migrant-health-programme/ /glossary/#borough-of-sanctuary /partners/borough-of-sanctuary-teams/',
		'asylum seekers':
			'/actions/migrant-health-programme/ /glossary/#borough-of-sanctuary /partners/borough-of-sanctuary-teams/',
		racism:
			'/about/health-gap/ /goals/culturally-competent-services/ /glossary/#protected-characteristics',
		'climate change heat':
			'/actions/adapt-to-climate-change/ /measures/climate-and-health/ /goals/healthy-resilient-places/ /glossary/#climate-resilience',
		'air pollution': '/about/what-shapes-health/ /goals/healthy-resilient-places/',
		'gambling shops': '/measures/planning-and-licensing-guidance/',
		'Barnet Hospital':
			'/partners/royal-free-london-nhs-foundation-trust/ /actions/hospital-care-for-disabled-people/',
		'Royal Free hospital':
			'/partners/royal-free-london-nhs-foundation-trust/ /actions/hospital-care-for-disabled-people/',
		'Burnt Oak': '/about/health-gap/',
		'muslims in Barnet': '/about/barnet-in-2025/',
		veterans: '/about/barnet-in-2025/',
		'have my say':
			'/measures/engagement-plan/ /actions/resident-engagement-review/ /goals/working-together-for-communities/',
	},
	'a councillor or a journalist': {
		HWBB: '/partners/barnet-health-and-wellbeing-board/ /glossary/#health-and-wellbeing-board',
		'what is ICB': '/glossary/#integrated-care-board /partners/ncl-icb/',
		JSNA: '/glossary/#jsna',
		NCL: '/glossary/#north-central-london /partners/ncl-icb/',
		'GLD reception': '/glossary/#good-level-of-development /measures/development-at-age-5/',
		core20plus5: '/actions/core-20-plus-5-review/ /glossary/#core20plus5',
		'anchor institutions': '/glossary/#anchor-institution',
		'what does co-production mean': '/glossary/#co-production',
		'Trussell Trust': '/glossary/#trussell-trust',
		'healthy life expectancy':
			'/measures/healthy-life-expectancy/ /glossary/#healthy-life-expectancy',
		'poor areas life expectancy': '/measures/life-expectancy-by-area/ /about/health-gap/',
		'life expectancy Garden Suburb': '/about/health-gap/ /goals/more-years-in-good-health/',
		'why do people in some wards die younger':
			'/about/health-gap/ /measures/life-expectancy-by-area/',
		'population of Barnet': '/about/barnet-in-2025/',
		'when is progress reviewed': '/about/how-progress-is-tracked/ /progress/',
		'is the council keeping its promises': '/about/how-progress-is-tracked/ /progress/',
		'public meetings of the board':
			'/about/how-progress-is-tracked/ /glossary/#health-and-wellbeing-board',
		'which councillor is in charge of health': '/about/who-we-are/ /glossary/#cabinet-member',
		'Alison Moore': '/about/who-we-are/',
		'who leads on housing': '/partners/barnet-council-housing/ /actions/housing-and-homelessness/',
		'public health team': '/partners/barnet-council-public-health/',
		charities: '/partners/vcs-organisations/ /partners/barnet-together/ /glossary/#vcs',
		'previous strategy 2021': '/progress/jhws-2021-phase-2/ /strategies/ /sources/',
		'when does the strategy end': '/strategies/jhws-2025/ /about/who-we-are/ /strategies/',
		'vision and principles': '/about/who-we-are/ /strategies/jhws-2025/',
		'who wrote the strategy': '/about/who-we-are/',
		'full strategy document': '/strategies/jhws-2025/ /strategies/jhws-2025/all/ /sources/',
		'where do the figures come from': '/sources/ /about/about-this-site/',
		'download the data': '/sources/ /about/about-this-site/ /indicators/',
	},
	'someone who asks about the site': {
		'email to report problem': '/accessibility/ /about/about-this-site/',
		'contact the council about this site': '/about/about-this-site/ /accessibility/',
		'is this site in other languages': '/about/about-this-site/',
		cookies: '/about/about-this-site/',
		'how do you decide what is better': '/about/how-we-judge-progress/',
		'confidence limits': '/about/how-we-judge-progress/',
	},
	'someone in a hurry': {
		vacination:
			'/actions/vaccinate-children/ /actions/vaccinate-adults/ /measures/adult-vaccination/',
		'immunisaton schedule':
			'/actions/vaccinate-children/ /actions/vaccinate-adults/ /measures/adult-vaccination/',
		demensia:
			'/actions/dementia-friendly-places/ /measures/dementia-friendly-sites/ /glossary/#dementia /goals/welcoming-older-people/',
		'excercise classes':
			'/actions/ways-to-be-active/ /measures/physical-activity/ /actions/get-young-people-active/',
		'autisim assessment':
			'/measures/autism-adhd-assessment-waits/ /actions/autism-and-adhd-assessment/',
		obeisity:
			'/measures/overweight-at-5-and-11/ /actions/child-healthy-weight/ /glossary/#overweight-and-obesity',
		lonelyness:
			'/measures/loneliness-in-adults/ /measures/loneliness-in-young-people/ /goals/community-connectedness/',
		alchohol:
			'/actions/drugs-and-alcohol-plan/ /measures/alcohol-and-substance-misuse/ /glossary/#substance-misuse',
		phisiotherapy: '/actions/therapies-for-children/ /glossary/#physiotherapy',
		homless:
			'/actions/housing-and-homelessness/ /partners/barnet-council-housing/ /goals/healthy-resilient-places/',
		voluntering: '/actions/volunteering-strategy/',
		anxeity:
			'/goals/adult-mental-health/ /goals/childrens-mental-health/ /measures/emotional-wellbeing/ /actions/mental-health-support-for-children/ /measures/mental-health-treatment-waits/ /measures/camhs-waits/',
	},
};
