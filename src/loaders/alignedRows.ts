/** The rows of a table as lines for the terminal: each column as wide as its widest cell, numbers to the right. */
export function alignedRows(rows: readonly (readonly string[])[]): string[] {
	const widths =
		rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
	return rows.map((row) =>
		row
			.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}
