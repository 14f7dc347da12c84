/** One measured number, and the budget it is held against. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "MiB" | "x" | "resources";
  /** Fastest and slowest of the runs that `value` is the median of. */
  readonly range?: readonly [number, number];
  readonly budget?: Budget;
}

/** The bound a figure has to keep. */
export type Budget = { readonly atMost: number } | { readonly atLeast: number };

/** A group of figures that is run by name. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  run(): Promise<readonly Figure[]>;
}

/** The median of the runs, as a figure. */
export function measured(what: string, unit: Figure["unit"], runs: readonly number[], budget?: Budget): Figure {
  const figure = { what, unit, value: median(runs), range: [Math.min(...runs), Math.max(...runs)] } as const;
  return budget === undefined ? figure : { ...figure, budget };
}

/** How many times as long as the other: the median of the ones over the median of the others. */
export function ratio(what: string, ours: readonly number[], others: readonly number[], budget?: Budget): Figure {
  const figure = { what, unit: "x", value: median(ours) / median(others) } as const;
  return budget === undefined ? figure : { ...figure, budget };
}

/** Is the budget kept? A figure without one always is. */
export function isWithin({ value, budget }: Figure): boolean {
  if (budget === undefined) return true;
  return "atMost" in budget ? value <= budget.atMost : value >= budget.atLeast;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("nothing was measured");
  return (low + high) / 2;
}
