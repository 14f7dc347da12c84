import { type Benchmark, type Figure, isWithin } from "./figure";

/** The figures of a benchmark for a person to read. */
export function asTable({ name, title }: Benchmark, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.what, number(figure.value, figure.unit), range(figure), budget(figure), verdict(figure)]);
  const head = ["", "measured", "from - to", "budget", ""];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")}`.trimEnd();
  return [`${name}: ${title}`, line(head), ...rows.map(line), ""].join("\n");
}

function number(value: number, unit: Figure["unit"]): string {
  const digits = unit === "x" ? (value < 0.1 ? 3 : 2) : unit === "ms" && value < 100 ? 1 : 0;
  return `${value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit === "resources" ? "" : unit}`.trim();
}

function range({ range, unit }: Figure): string {
  return range === undefined ? "" : `${number(range[0], unit)} - ${number(range[1], unit)}`;
}

function budget({ budget, unit }: Figure): string {
  if (budget === undefined) return "";
  return "atMost" in budget ? `<= ${number(budget.atMost, unit)}` : `>= ${number(budget.atLeast, unit)}`;
}

function verdict(figure: Figure): string {
  return figure.budget === undefined ? "" : isWithin(figure) ? "within" : "MISSED";
}
