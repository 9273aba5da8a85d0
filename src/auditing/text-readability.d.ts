declare module 'text-readability' {
	const readability: {
		fleschKincaidGrade: (text: string) => number;
		lexiconCount: (text: string) => number;
		difficultWordsSet: (text: string, syllables: number) => Set<string>;
	};
	export default readability;
}
