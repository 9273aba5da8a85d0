import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

interface Fixtures {
	fixtures: { name: string; html: string }[];
}

/** The markup that govuk-frontend ships for one of its components. */
export function fixture(component: string, name: string): string {
	const file = resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
	const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as Fixtures;
	const found = fixtures.find((one) => one.name === name);
	if (!found) throw new Error(`govuk-frontend has no fixture “${name}” for ${component}.`);
	return found.html;
}

/** Without what only govuk-frontend's own script, which we do not send, makes use of. */
export function withoutScriptHooks(html: string): string {
	return html
		.replaceAll(/\sdata-module="[^"]*"/gu, '')
		.replaceAll(/<button[^>]*service-navigation__toggle[\s\S]*?<\/button>/gu, '')
		.replaceAll(/(<ul class="govuk-service-navigation__list") id="[^"]*"/gu, '$1');
}
