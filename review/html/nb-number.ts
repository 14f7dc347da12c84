/** `1204` as `1 204`, on one line. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

/** `1 dag`, `2 dager`. */
export function n(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
