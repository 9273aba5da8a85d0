/** Sorts things by the order that their files give. */
export const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;
