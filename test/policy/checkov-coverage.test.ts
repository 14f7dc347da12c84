import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { checks } from "../../policy/checkov/checks.json";
import { everyRule, filesIn } from "./support/reads";

/** A check of Checkov's that no rule of ours stands for, and why. */
interface NotCovered {
  readonly file: string;
  readonly id: string;
  readonly why: string;
}

const notCovered: readonly NotCovered[] = filesIn("policy/checkov/not-covered", ".yaml").flatMap((file) =>
  ((parse(readFileSync(file, "utf8")) ?? []) as { id: string; why: string }[]).map(({ id, why }) => ({ file: path.basename(file), id, why })),
);
const places = [
  ...everyRule().flatMap((rule) => rule.checkov.map((id) => ({ id, place: rule.id }))),
  ...notCovered.map(({ id, file }) => ({ id, place: `not-covered/${file}` })),
];
const placesOf = (id: string) => places.filter((entry) => entry.id === id).map(({ place }) => place);

it("has for each of Checkov's checks of azurerm a rule, or a reason why there is none", () => {
  const missing: Record<string, string[]> = {};
  for (const { id, name, types } of checks) {
    const type = types.join(", ");
    if (placesOf(id).length === 0) missing[type] = [...(missing[type] ?? []), `${id} ${name}`];
  }
  expect(missing).toEqual({});
});

it("has each of them in one place", () => {
  const several = checks.map(({ id }) => [id, placesOf(id)] as const).filter(([, found]) => found.length > 1);
  expect(Object.fromEntries(several)).toEqual({});
});

it("names none that Checkov has not, and gives a reason of some words", () => {
  const known = new Set(checks.map(({ id }) => id));
  expect(places.filter(({ id }) => !known.has(id))).toEqual([]);
  expect(notCovered.filter(({ why }) => typeof why !== "string" || !/^\S+ \S+ \S/.test(why))).toEqual([]);
});

it("has the list of checks that the wrapper of Checkov has, as far as that goes", () => {
  const file = path.join(__dirname, "../../packages/checkov-wrapper/checks.json");
  const { types }: { types: Record<string, string[]> } = JSON.parse(readFileSync(file, "utf8"));
  const known = new Set(checks.map(({ id }) => id));
  expect([...new Set(Object.values(types).flat())].filter((id) => !known.has(id))).toEqual([]);
});
