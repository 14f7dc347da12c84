/** How many days an ISO 8601 duration such as `P7D` or `P1Y6M` is long, counted short; `undefined` for what is none. */
export function daysOf(duration: unknown): number | undefined {
  const found = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?.*)?$/.exec(String(duration));
  if (found === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return years * 365 + months * 28 + weeks * 7 + days + hours / 24 + minutes / 1440;
}
