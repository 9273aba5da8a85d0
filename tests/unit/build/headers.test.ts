import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/build/headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy']?.split('; ') ?? [];

describe('who may show a page in a frame', () => {
	test.each([
		'/',
		'/indicators/cold-homes/',
		'/indicators/cold-homes.svg',
		'/embedded/',
		'/a/b/embed/x/',
	])('%s: nobody', (path) => {
		expect(policyOf(path)).toContain("frame-ancestors 'none'");
	});

	test.each(['/embed/cold-homes/', '/fa/embed/cold-homes/'])('%s: anybody', (path) => {
		expect(policyOf(path)).toContain('frame-ancestors *');
		expect(policyOf(path)).toContain("default-src 'none'");
		expect(policyOf(path).join()).not.toContain('script-src');
		expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
	});
});

test('a file whose name changes with what is in it is kept', () => {
	expect(headersFor('/assets/style.abc.css')['Cache-Control']).toContain('immutable');
	expect(headersFor('/index.html')['Cache-Control']).toBe('no-cache');
});
