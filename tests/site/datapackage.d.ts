declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
	}
	export const Package: {
		load(
			descriptor: object,
			options: { basePath: string; strict?: boolean },
		): Promise<{ valid: boolean; errors: readonly Error[]; resources: readonly Resource[] }>;
	};
}
