import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { allRules } from "../../../policy/packs/all";
import { type Ground, groundsOf, mismatches } from "./ground";

const scanners = ["checkov", "trivy", "kics"].map((scanner) => [scanner, groundsOf(path.join(__dirname, scanner))] as const);
const ruleOf = ({ check, rule }: Ground) => allRules.find(({ id, checkov }) => (rule === undefined ? checkov.includes(check) : id === rule));

describe.each(scanners)("on the ground of %s", (_, grounds) => {
  it.each([...new Set(grounds.map(({ check }) => check))])("%s", (check) => {
    const ours = grounds.filter((ground) => ground.check === check);
    const wrong = ours.flatMap((ground) => {
      const rule = ruleOf(ground);
      return rule === undefined ? [`no rule ${ground.rule ?? "for it"}`] : mismatches(ground, rule).map((text) => `${rule.id}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});

it("has both an insecure and a secure resource for each check of Checkov that a rule names", () => {
  const [, grounds] = scanners[0] ?? ["", []];
  const names = new Map<string, string>();
  for (const ground of grounds) {
    const own = ground.graph().resources.map(({ name }) => name);
    names.set(ground.check, [names.get(ground.check) ?? "", ...own].join(" "));
  }
  const lacking = allRules.flatMap(({ checkov }) => checkov).filter((id) => !/\bsecure/.test(names.get(id) ?? "") || !/\binsecure/.test(names.get(id) ?? ""));
  expect(lacking).toEqual([]);
});

it("says of each check that it leaves out why, in some words", () => {
  const left = parse(readFileSync(path.join(__dirname, "not-covered.yaml"), "utf8")) as Record<string, { check: string; why: string }[]>;
  const covered = scanners.flatMap(([, grounds]) => grounds.map(({ check }) => check));
  const wrong = Object.values(left)
    .flat()
    .filter(({ check, why }) => covered.includes(check) || why.split(" ").length < 6);
  expect(wrong).toEqual([]);
});
