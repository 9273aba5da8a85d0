/** What someone says of a made-up place, of whose site nothing is there yet. */
export const answers = {
	place: 'Northmoor',
	strategy: 'Northmoor Together: a plan for the moor, 2026 to 2030',
	'short-title': 'Northmoor Together 2026 to 2030',
	start: '2026',
	end: '2030',
	publisher: 'Northmoor Parish Assembly',
	kind: 'council',
	contact: 'plan@northmoor.example',
	address: 'https://northmoor.example/together',
	brand: '#3b1f72',
	emergency: '112',
	service: 'The Moor Line',
	'service-when': 'You are lost on the moor. It is open day and night.',
	'service-phone': '01632 960001',
	repository: 'https://github.com/northmoor/together',
	languages: 'fa',
};
