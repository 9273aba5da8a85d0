import { z } from 'zod';
import { help, keywords, official, order, reference, text, updated, words } from './fields.ts';
import { forerunners } from './forerunner.ts';

export const directions = ['higher', 'lower', 'contested', 'not-stated'] as const;
export type Direction = (typeof directions)[number];

const aim = {
	wording: text('The target, exactly as it stands in the source.', '95%'),
	value: z
		.number()
		.optional()
		.meta({ description: 'The number in it, where it has one.', example: '95' }),
	by: text('The time for which it is set, written as in tables.', '2019/20').optional(),
};

/** An indicator that bears on a measure, and how. */
const bearing = z.strictObject({
	indicator: reference('indicators', 'The indicator.'),
	groups: z.array(text('The name of a group, as in the table.', 'Female')).min(1).optional().meta({
		description: 'The groups of the indicator that bear on this measure. Leave it out for all.',
	}),
	how: z.enum(['shows', 'part-of', 'stands-in-for']).meta({
		description:
			'“shows”: it counts what the measure names. “part-of”: it counts one part. “stands-in-for”: it counts something near it.',
		example: 'shows',
	}),
	opposite: z.literal(true).optional().meta({
		description:
			'Set this where the indicator counts the opposite: when it falls, the measure rises.',
		example: 'true',
	}),
	reason: words('Why it was chosen, in one plain sentence that the reader sees.', 300),
	baseline: z
		.strictObject({
			period: z.string().meta({
				description: 'The period whose figure is the baseline, written as in the data file.',
				example: '2018/19',
			}),
			reason: words('Why this period, in one plain sentence.', 300),
		})
		.optional(),
	target: z
		.strictObject({
			...aim,
			steps: z.array(z.strictObject(aim)).optional().meta({
				description: 'Targets that the source sets for times before, the earliest first.',
			}),
			doubt: words(
				'Why it cannot be said whether it is met, where the source leaves that open.',
				200,
			).optional(),
		})
		.optional()
		.meta({ description: 'The target that this strategy set. Leave it out where it set none.' }),
});

export type BearingData = z.infer<typeof bearing>;

/** What success means to one strategy. */
export const measure = z
	.strictObject({
		goal: reference('goals', 'The goal whose success it measures.'),
		order,
		title: words('A plain title of our own.', 70),
		wording: official('The measure, exactly as it stands in the source.', 1000),
		summary: words('What it means, in one or two plain sentences.', 300),
		kind: z.enum(['counted', 'milestone']).meta({
			description: '“counted”: figures show it. “milestone”: it is done or it is not.',
			example: 'counted',
		}),
		direction: z
			.enum(directions)
			.optional()
			.meta({ description: 'Which way is better. A milestone has none.', example: 'lower' }),
		directionBasis: z.enum(['stated', 'editor']).optional().meta({
			description: '“stated” in the source, or an “editor” judged it.',
			example: 'stated',
		}),
		directionReason: words('Why the editor judged so.', 300).optional(),
		note: words('What a reader should know of how the source puts it.', 400).optional(),
		indicators: z.array(bearing).optional(),
		needed: words(
			'What would be needed to count it, where no indicator can be chosen yet.',
			300,
		).optional(),
		forerunners,
		help,
		keywords,
		updated,
	})
	.check((context) => {
		const { kind, direction, directionBasis, directionReason, indicators, needed } = context.value;
		const fault = (field: string, message: string) =>
			context.issues.push({
				code: 'custom',
				input: context.value,
				path: [field],
				message,
			});
		if (kind === 'milestone' && direction) {
			fault(
				'direction',
				'A milestone is done or not done, so it has no direction. Take this line out.',
			);
		}
		if (kind === 'counted' && !direction) {
			fault(
				'kind',
				'A counted measure needs a direction. Add “direction: higher”, or “lower”, “contested” or “not-stated”.',
			);
		}
		if (direction && !directionBasis) {
			fault(
				'direction',
				'It is not said where the direction comes from. Add “directionBasis: stated” or “directionBasis: editor”.',
			);
		}
		if (kind === 'counted' && !indicators && !needed) {
			fault(
				'kind',
				'Nothing counts this measure yet. Add “indicators”, or say under “needed” what it would take to count it.',
			);
		}
		if (needed && (indicators || kind === 'milestone')) {
			fault(
				'needed',
				`“needed” has no place here: ${indicators ? 'this measure has an indicator' : 'a milestone is not counted'}. Take this line out.`,
			);
		}
		if (directionBasis === 'editor' && !directionReason) {
			fault('directionBasis', 'An editor’s judgement needs its reason. Add “directionReason”.');
		}
	});
export type MeasureData = z.infer<typeof measure>;
