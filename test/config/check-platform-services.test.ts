import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const problems = (lines: Readonly<Record<number, string>>) => problemsOf(smallWith(lines), (file) => loadDeployment(file, today));

const budget = { tt02: 30, prod: 45 } as const;
const postgresql = (size: string, highAvailability: boolean) =>
  `    monthlyBudget: 1\n    data:\n      postgresql:\n        size: ${size}\n        storageGib: 64\n        highAvailability: ${highAvailability}\n        backupDays: 14`;
const runtime = (minimum: number, maximum: number, hostName?: string) =>
  [
    "    monthlyBudget: 1\n    runtime:",
    `      systemPool: { vmSize: Standard_D2s_v6, nodes: { minimum: ${minimum}, maximum: ${maximum} } }`,
    ...(hostName === undefined ? [] : [`      entry: { hostName: ${hostName}, certificate: entry }`]),
  ].join("\n");
const test22 = { 25: "    class: test" };

describe("the services that owners share", () => {
  test("hold with a database that stands the loss of a zone, and a cluster with a node in each", () => {
    const lines = { [budget.tt02]: `${runtime(1, 1, "tt02.example.no")}`, [budget.prod]: `${runtime(3, 3, "www.example.no")}` };
    expect(problems(lines)).toEqual([]);
    expect(problems({ [budget.tt02]: postgresql("GP_Standard_D2ads_v5", true), [budget.prod]: postgresql("MO_Standard_E48ads_v5", true) })).toEqual([]);
  });

  test("may be small in a test environment", () => {
    expect(problems({ ...test22, [budget.tt02]: postgresql("B_Standard_B1ms", false) })).toEqual([]);
    expect(problems({ ...test22, [budget.tt02]: postgresql("GP_Standard_D2ads_v5", false) })).toEqual([]);
  });

  test.each<[string, Record<number, string>, string[]]>([
    [
      "a single database in staging",
      { [budget.tt02]: postgresql("GP_Standard_D2ads_v5", false) },
      [
        "35:27: environments.tt02.data.postgresql.highAvailability - got false in a staging environment; expected true, so that a second server takes over when a zone is lost: change it",
      ],
    ],
    [
      "a single and burstable database in production",
      { [budget.prod]: postgresql("B_Standard_B2s", false) },
      [
        '48:15: environments.prod.data.postgresql.size - got "B_Standard_B2s" in a production environment; expected a size that begins with GP_ or MO_, for a burstable one slows down under load: choose one',
        "50:27: environments.prod.data.postgresql.highAvailability - got false in a production environment; expected true, so that a second server takes over when a zone is lost: change it",
      ],
    ],
    [
      "a burstable database in staging, without calling its second server wrong as well",
      { [budget.tt02]: postgresql("B_Standard_B2s", true) },
      [
        '33:15: environments.tt02.data.postgresql.size - got "B_Standard_B2s" in a staging environment; expected a size that begins with GP_ or MO_, for a burstable one slows down under load: choose one',
      ],
    ],
    [
      "a second server of a burstable size",
      { ...test22, [budget.tt02]: postgresql("B_Standard_B2s", true) },
      [
        "35:27: environments.tt02.data.postgresql.highAvailability - got true, but the burstable size B_Standard_B2s has no second server: write false, or choose a size that begins with GP_ or MO_",
      ],
    ],
    [
      "an unknown size",
      { [budget.tt02]: postgresql("GP_Standard_D2ads_v6", true) },
      [
        '33:15: environments.tt02.data.postgresql.size - got "GP_Standard_D2ads_v6"; expected "B_Standard_B1ms", "B_Standard_B2s", "GP_Standard_D2ads_v5", "GP_Standard_D4ads_v5", "GP_Standard_D8ads_v5", "GP_Standard_D16ads_v5", "GP_Standard_D32ads_v5", "MO_Standard_E4ads_v5", "MO_Standard_E8ads_v5", "MO_Standard_E16ads_v5" or "MO_Standard_E48ads_v5": did you mean "GP_Standard_D2ads_v5"?',
      ],
    ],
    [
      "a storage size that there is not",
      { [budget.tt02]: postgresql("GP_Standard_D2ads_v5", true).replace("64", "100") },
      ["34:21: environments.tt02.data.postgresql.storageGib - got the number 100; expected 32, 64, 128, 256, 512, 1024, 2048 or 4096: choose one of them"],
    ],
    [
      "a system pool that is smaller at most than at least",
      { [budget.tt02]: runtime(4, 3) },
      ["32:64: environments.tt02.runtime.systemPool.nodes.minimum - got 4, which is more than the maximum 3: lower it or raise the maximum"],
    ],
    [
      "a system pool without nodes",
      { [budget.tt02]: runtime(0, 3) },
      ["32:64: environments.tt02.runtime.systemPool.nodes.minimum - got the number 0; expected a whole number from 1 to 50: raise it"],
    ],
    [
      "a zone without a node of the system pool in production",
      { [budget.prod]: runtime(2, 3) },
      ["47:64: environments.prod.runtime.systemPool.nodes.minimum - got 2 in a production environment; expected 3 or more, one for each zone: raise it"],
    ],
    [
      "a host name taken twice",
      { [budget.tt02]: runtime(1, 3, "www.example.no"), [budget.prod]: runtime(3, 3, "www.example.no") },
      [
        '51:26: environments.prod.runtime.entry.hostName - got "www.example.no", which is the host name of tt02 as well; expected one of its own: choose another',
      ],
    ],
    [
      "a host name that is none",
      { [budget.tt02]: runtime(1, 3, "www.Example.no") },
      ['33:26: environments.tt02.runtime.entry.hostName - got "www.Example.no"; expected a host name in lower case, such as api.example.no: change it'],
    ],
  ])("refuse %s", (_, lines, expected) => {
    expect(problems(lines)).toEqual(expected);
  });
});
