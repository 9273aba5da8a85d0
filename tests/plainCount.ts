import type { Reporter, TestModule } from 'vitest/node';

/** Prints how many tests passed and failed as the very last line, for machines to read. */
export default class PlainCount implements Reporter {
	#passed = 0;
	#failed = 0;
	#skipped = 0;

	onInit() {
		process.once('exit', (code) => {
			// A run that failed without a failed test (a build, a file that did not load) did fail.
			const failed = code !== 0 && this.#failed === 0 ? 1 : this.#failed;
			const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
			console.log(`${this.#passed} passed, ${failed} failed${skipped}`);
		});
	}

	onTestRunEnd(modules: readonly TestModule[]) {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		this.#passed = count('passed');
		this.#failed = count('failed');
		this.#skipped = tests.length - this.#passed - this.#failed;
	}
}
