import type { Indicator } from '#strategy/model.ts';
import {
	CRITICAL_Z,
	type Judgement,
	type SignificanceTest,
	type TargetState,
} from '#strategy/outcome.ts';
import { WIDTH, type Uncertainty } from '#strategy/uncertainty.ts';
import { formatNumber } from './formats.ts';
import { translator } from './translate.ts';

/** One line of a sum: what is done, and the numbers it is done with. */
export interface Step {
	readonly words: string;
	/** Null where the words say it all. */
	readonly sum: string | null;
}

type Counted = Pick<Indicator, 'decimals'>;

const decimalsIn = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** A number of a sum: with a true minus sign, and with all the decimals that a source has printed. */
export function signed(locale: string, value: number, decimals: number): string {
	return formatNumber(locale, value, decimals).replace(/^-/u, '−');
}

/** How the figures of one sum are written: with as many decimals as the longest of them, up to three. */
function writer(locale: string, { decimals }: Counted, values: readonly number[]) {
	const most = Math.max(decimals, ...values.map((value) => Math.min(decimalsIn(value), 3)));
	return (value: number) => signed(locale, value, most);
}

const subtraction = (write: (value: number) => string, from: number, value: number) =>
	`${write(from)} − ${value < 0 ? `(${write(value)})` : write(value)}`;

/** The answer of the test. It never looks as if it were the bound itself. */
export function answer(locale: string, z: number): string {
	const written = signed(locale, z, 2);
	const bound = signed(locale, Math.sign(z) * CRITICAL_Z, 2);
	return written === bound ? signed(locale, z, 4) : written;
}

/** The bounds that the answer is compared with, as they are written. */
export const bounds = (locale: string) => ({
	lower: signed(locale, -CRITICAL_Z, 2),
	upper: signed(locale, CRITICAL_Z, 2),
});

/** What is done in the test, line by line, in words alone. */
export function testInWords(locale: string): Step[] {
	const t = translator(locale);
	return [
		t('judging.sum.change'),
		t('judging.sum.baseline', { width: formatNumber(locale, WIDTH, 2) }),
		t('judging.sum.latest'),
		t('judging.sum.together'),
		t('judging.sum.divide'),
		t('judging.sum.compare', bounds(locale)),
	].map((words) => ({ words, sum: null }));
}

/** The sum of the test line by line, and what its answer says. */
function testSteps(
	locale: string,
	counted: Counted,
	values: readonly [latest: number, baseline: number],
	test: SignificanceTest,
): Step[] {
	const t = translator(locale);
	const [latest, baseline] = values;
	const change = writer(locale, counted, values);
	const fine = counted.decimals + 2;
	const error = (value: number) => signed(locale, value, fine);
	const howUnsure = (one: Uncertainty) => {
		// Limits of our own have no last decimal.
		const limits = one.from === 'counts' ? [] : [one.lower, one.upper];
		const write =
			one.from === 'counts'
				? (value: number) => signed(locale, value, fine)
				: writer(locale, counted, limits);
		const width = subtraction(write, one.upper, one.lower);
		return `(${width}) ÷ ${formatNumber(locale, WIDTH, 2)} = ${error(one.error)}`;
	};
	const together = Math.hypot(test.latest.error, test.baseline.error);
	const z = answer(locale, test.z);
	const isBeyond = Math.abs(test.z) > CRITICAL_Z;
	const { lower, upper } = bounds(locale);
	const sums = [
		`${subtraction(change, latest, baseline)} = ${change(latest - baseline)}`,
		howUnsure(test.baseline),
		howUnsure(test.latest),
		`√(${error(test.baseline.error)}² + ${error(test.latest.error)}²) = ${error(together)}`,
		`${change(latest - baseline)} ÷ ${error(together)} = ${z}`,
	];
	const verdict = isBeyond
		? t('judging.sum.beyond', { answer: z, bound: test.z < 0 ? lower : upper })
		: t('judging.sum.within', { answer: z, lower, upper });
	return testInWords(locale).map(({ words }, index) => {
		const sum = sums[index];
		return sum === undefined ? { words: verdict, sum: null } : { words, sum };
	});
}

/** The sum behind a judgement, line by line: one line where nothing could be tested, none without two figures. */
export function sumSteps(
	locale: string,
	counted: Counted,
	{ baseline, latest, test }: Pick<Judgement, 'baseline' | 'latest' | 'test'>,
): Step[] {
	if (!baseline || !latest) return [];
	const values = [latest.value, baseline.value] as const;
	if (test) return testSteps(locale, counted, values, test);
	const write = writer(locale, counted, values);
	return [
		{
			words: translator(locale)('judging.sum.change'),
			sum: `${subtraction(write, ...values)} = ${write(latest.value - baseline.value)}`,
		},
	];
}

/** How much of the way to a target is done, as a sum. Null where it cannot be worked out. */
export function shareSum(
	locale: string,
	counted: Counted,
	aim: number,
	{ latest, baseline, share }: TargetState,
): string | null {
	if (!baseline || share === null) return null;
	const write = writer(locale, counted, [latest.value, baseline.value, aim]);
	const change = subtraction(write, latest.value, baseline.value);
	const asked = subtraction(write, aim, baseline.value);
	return `(${change}) ÷ (${asked}) = ${signed(locale, share, 2)}`;
}
