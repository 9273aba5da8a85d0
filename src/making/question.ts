/** What was found in an answer, and what to do next. */
export interface AnswerFault {
	readonly found: string;
	readonly next: string;
}

/** One thing that is asked. An answer is text; where several can be chosen, a list of texts. */
export interface Question {
	/** As its option is called, without the hyphens before it: `short-title`. */
	readonly name: string;
	/** What is asked, in plain words. */
	readonly asks: string;
	readonly example?: string | undefined;
	/** What can be chosen from. Absent where any text will do. */
	readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
	/** True where there can be more than one answer. */
	readonly several: boolean;
	/** The answer where nobody gives another. */
	readonly proposal?: string | undefined;
	/** True where there can be no answer. */
	readonly optional: boolean;
	/** False where it is answered by its option alone. */
	readonly isAsked: boolean;
	/** What is wrong with an answer. Null where nothing is. */
	readonly faultIn: (answers: readonly string[]) => AnswerFault | null;
}

/** Someone who answers questions: at a terminal, by options, or in a test. */
export interface Answerer {
	/** The answers to a question; none where there is no answer. */
	readonly answer: (question: Question) => Promise<readonly string[]>;
}
