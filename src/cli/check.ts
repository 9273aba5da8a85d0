import { checkContent } from '#loaders/checkContent.ts';
import { tellFaults } from '#loaders/faults.ts';
import { contentFolder } from '#folders.ts';

const { content, faults } = checkContent(contentFolder);
if (faults.length > 0) {
	console.error(tellFaults(faults));
	process.exitCode = 1;
} else if (content) {
	const files = Object.values(content.entries).reduce((sum, entries) => sum + entries.size, 0);
	console.log(`${String(files)} content files, no mistakes.`);
}
