/** Data for a script element, which only “<” could end early. */
export const jsonScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
