import { existsSync, readFileSync } from "node:fs";
import { enforcement } from "../../docs/enforcement";
import { loadCatalogue } from "../../policy/controls";
import { coverageOf } from "../../policy/coverage";
import { allRules } from "../../policy/packs/all";

const catalogue = loadCatalogue();
const { controls, requirements } = coverageOf(catalogue, allRules);

it("is told from the sources as they are; else run `npm run docs`", () =>
  expect(JSON.parse(readFileSync("policy/enforcement.json", "utf8"))).toEqual(enforcement()));

it("lets every requirement end in something that is enforced", () => {
  expect(requirements.map(({ requirement }) => requirement.id)).toEqual(catalogue.requirements.map(({ id }) => id));
  expect(requirements.filter((r) => !r.controls.some(({ enforced }) => enforced)).map(({ requirement }) => requirement.id)).toEqual([]);
});

it("leaves no control without anything that enforces it", () =>
  expect(controls.filter(({ enforced }) => !enforced).map(({ control }) => control.id)).toEqual([]));

it("names files that exist, and no control that does not", () => {
  const known = new Set(catalogue.controls.map(({ id }) => id));
  const told = enforcement();
  expect(Object.keys(told).filter((id) => !known.has(id))).toEqual([]);
  const files = Object.values(told).flatMap(({ types, deploymentFile, gate }) => [...types, ...deploymentFile, ...gate]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it("tells rules on plans from rules on what is configured", () => {
  for (const { configuration, plan } of controls) {
    expect(configuration.filter((rule) => rule.subject === "change")).toEqual([]);
    expect(plan.filter((rule) => rule.subject !== "change")).toEqual([]);
  }
});
