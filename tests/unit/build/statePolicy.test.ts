import { expect, test } from 'vitest';
import { statePolicy } from '#build/statePolicy.ts';

const page = '<!doctype html><html><head><meta charset="utf-8"><title>Rent</title></head></html>';
const policyOf = (path: string) =>
	/^.*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)"><title>/u.exec(
		statePolicy(page, path),
	)?.[1];

test('a page states the policy that its host may not send', () => {
	expect(policyOf('/goals/rent/')).toContain("default-src 'none'; script-src 'self'");
});

test('a chart for frames elsewhere states its own', () => {
	expect(policyOf('/embed/rent/')).not.toContain('script-src');
	expect(policyOf('/fa/embed/rent/')).not.toContain('script-src');
});

test('nothing is said that only a header can say', () => {
	expect(policyOf('/goals/rent/')).not.toContain('frame-ancestors');
	expect(policyOf('/embed/rent/')).not.toContain('frame-ancestors');
});
