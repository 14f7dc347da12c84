import { conclude, examine } from "../../policy/judge";
import { allRules } from "../../policy/packs/all";
import { analyse } from "../../review/analyse";
import { makeReport } from "../../review/make-report";

const json = {
  resource: {
    azurerm_storage_account: { s: { name: "st", tags: { org: "skd", env: "prod" } } },
    azurerm_capacity_reservation_group: { g: { zones: ["1"], tags: { capacity_demand: "${var.x}" } } },
    azurerm_capacity_reservation: {
      r: { capacity_reservation_group_id: "${azurerm_capacity_reservation_group.g.id}", sku: { name: "D4", capacity: "${var.x}" } },
    },
  },
};
const opinion = examine([{ stack: "prod", file: "main.tf.json", json }], allRules);
const judgement = conclude(opinion, undefined, { exceptions: [], file: "none" }, new Date());
const ours = analyse(opinion.graph, judgement, true);

describe("analyse", () => {
  it("holds nothing but plain data", () => expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify({ ...ours }))));

  it("tells whose each finding is", () => expect(ours.findingPlaces["prod/azurerm_storage_account.s"]).toEqual({ owner: "skd", environment: "prod" }));

  it("does not make up numbers that only the plan tells", () =>
    expect(ours.capacity.map(({ declared, sizes }) => [declared, sizes.map(({ byZone, reserved, left }) => [byZone, reserved, left])])).toEqual([
      [false, [[undefined, undefined, undefined]]],
    ]));

  it("leads from every requirement to a control that there is", () => {
    const known = new Set(ours.controls.map(({ id }) => id));
    expect(ours.requirements.flatMap(({ controls }) => controls).filter((id) => !known.has(id))).toEqual([]);
    expect(ours.requirements.length).toBeGreaterThan(10);
  });

  it("counts nothing of our own constructs for Terraform of others", () => {
    const others = analyse(opinion.graph, judgement, false);
    expect(others.controls.flatMap(({ types, deploymentFile, azurePolicy }) => [...types, ...deploymentFile, ...azurePolicy])).toEqual([]);
    expect(ours.controls.flatMap(({ types }) => types).length).toBeGreaterThan(0);
    expect(others.controls.filter(({ enforced }) => enforced).length).toBeLessThan(ours.controls.filter(({ enforced }) => enforced).length);
  });
});

it("a report asks for the analysis once, and only when somebody looks", () => {
  let asked = 0;
  const graph = new Proxy(opinion.graph, {
    get: (target, key) => {
      if (key === "ofType") asked++;
      const value = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const report = makeReport({ version: "0", input: { kind: "terraform", path: "." }, deployment: undefined, graph, judgement, tools: [], durationMs: 0 });
  expect(asked).toBe(0);
  expect(report.analysis).toBe(report.analysis);
  expect(asked).toBeGreaterThan(0);
});
