import { join } from "node:path";
import { InputError } from "../../config/input-error";
import { loadDeployment } from "../../config/load-deployment";
import { problemsOf, smallWith, withFile } from "./small-deployment";

const today = new Date("2026-11-22T12:00:00Z");
const problems = (lines: Readonly<Record<number, string>>) => problemsOf(smallWith(lines), (file) => loadDeployment(file, today));

describe("the reference deployment", () => {
  const file = "config/deployments/altinn.yaml";
  const { deployment, originOf } = loadDeployment(file, today);

  test("holds, with 26 pairs of service owner and environment", () => {
    expect(Object.values(deployment.serviceOwners).flatMap(({ environments }) => environments)).toHaveLength(26);
    expect(Object.keys(deployment.environments)).toEqual(["at22", "yt01", "tt02", "prod"]);
    expect(Object.keys(deployment.serviceOwners)).toEqual(["skd", "nav", "brg", "digdir", "hdir", "udir", "svv", "tad", "kv", "ssb", "dibk", "ttd"]);
  });

  test("has one fictitious owner, and it alone has no organisation number", () => {
    const without = Object.entries(deployment.serviceOwners).filter(([, { organisationNumber }]) => organisationNumber === undefined);
    expect(without.map(([code, { fictitious }]) => [code, fictitious])).toEqual([["ttd", true]]);
  });

  test("has every service in every environment, and four grants, one to a third party", () => {
    const { environments, serviceOwners } = deployment;
    for (const { data, runtime } of Object.values(environments)) {
      expect(Object.keys(data ?? {})).toEqual(["postgresql", "serviceBus", "redis", "appConfiguration"]);
      expect(Object.keys(runtime ?? {})).toEqual(["systemPool", "entry"]);
    }
    const grants = Object.entries(serviceOwners).flatMap(([code, { grants }]) => grants.map(({ thirdParty }) => [code, thirdParty]));
    expect(grants).toEqual([
      ["skd", undefined],
      ["brg", undefined],
      ["svv", "Eksempel Systemutvikling AS"],
      ["ssb", undefined],
    ]);
  });

  test("holds until the first grant in it has ended", () => {
    expect(() => loadDeployment(file, new Date("2027-10-31T23:59:59Z"))).not.toThrow();
    expect(() => loadDeployment(file, new Date("2027-11-01"))).toThrow("serviceOwners.svv.grants[0].until");
  });

  test("tells where a stack comes from", () => {
    withFile(smallWith({}), (small) => {
      const loaded = loadDeployment(small, today);
      expect(loaded.originOf("prod-keys")).toEqual({ file: small, line: 39 });
      expect(loaded.originOf("prod-owner-skd")).toEqual({ file: small, line: 62 });
      expect(loaded.originOf("tt02-owner-nav")).toEqual({ file: small, line: 75 });
    });
    expect(originOf("prod-owner-nobody")).toBeUndefined();
    expect(originOf("at99-keys")).toBeUndefined();
    expect(originOf("prod")).toBeUndefined();
  });
});

describe("the least deployment", () => {
  const { deployment } = loadDeployment("config/deployments/minimal.yaml", new Date("2040-01-01"));

  test("holds on any day, with two owners in production and no cluster", () => {
    expect(Object.keys(deployment.serviceOwners)).toEqual(["dibk", "ssb"]);
    expect(Object.entries(deployment.environments).map(([name, { class: own, runtime }]) => [name, own, runtime])).toEqual([["prod", "production", undefined]]);
  });
});

describe("a deployment file", () => {
  test("with ten different mistakes gives exactly ten problems, those of the schema and those across values together", () => {
    const file = join("test", "config", "fixtures", "ten-mistakes.yaml");
    let error: unknown;
    try {
      loadDeployment(file, today);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message.split("\n")).toEqual([
      `${file}:4:23: organisation.organisationNumber - got the number 974761076; expected text: put it in quotes`,
      `${file}:10:3: finops.costCenter - unknown key: did you mean "costCentre"?`,
      `${file}:14:10: security.email - got "drift.example.no"; expected an e-mail address such as drift@example.no: write the whole address`,
      `${file}:17:14: regions.secondary - got "norwayeast", which is the primary region as well; expected the other one: a copy in the same region is lost with it`,
      `${file}:25:12: environments.tt02.class - got "stageing"; expected "test", "staging" or "production": did you mean "staging"?`,
      `${file}:37:24: environments.tt02.logs.operationalDays - got the number 30; expected a whole number from 90 to 730: raise it`,
      `${file}:44:14: environments.prod.network.range - got 10.0.128.0/17, which overlaps 10.0.0.0/16 of tt02; expected ranges apart from each other: choose another`,
      `${file}:50:26: environments.prod.capacity.vCpuQuota.Dsv6 - got a quota of 8 vCPUs, but 12 are reserved for 4 Standard_D2s_v6, of which any one of 3 zones may be lost: ask Azure for 12 or guarantee less`,
      `${file}:62:3: serviceOwners.skd.retentionDays - missing; expected a whole number from 8 to 36500: add it`,
      `${file}:78:20: serviceOwners.nav.environments[0] - got "tt2"; expected "tt02" or "prod": did you mean "tt02"?`,
    ]);
  });

  test("holds as the small one of these tests does", () => {
    expect(problems({})).toEqual([]);
  });

  test("holds with an environment that is retired, also past its last day: that is how it goes", () => {
    expect(problems({ 25: "    class: staging\n    endsOn: 2026-11-30\n    retired: true" })).toEqual([]);
    expect(problems({ 25: "    class: staging\n    endsOn: 2026-11-21\n    retired: true" })).toEqual([]);
  });

  test("knows an environment by its name when all else in it is wrong", () => {
    expect(problems({ 23: "environments: { tt02: 5 }\nx:" })).toEqual([
      "23:23: environments.tt02 - got the number 5; expected a mapping of class, subscriptionId, endsOn, retired, personalData, network, monthlyBudget, data, runtime, backup, capacity and logs: put each key on a line of its own, indented",
      "24:1: x - unknown key; allowed are organisation, finops, state, security, egress, regions, groups, budgetsFrom, environments, sizes and serviceOwners: remove it",
      '67:26: serviceOwners.skd.environments[1] - got "prod"; expected "tt02": choose one of them or declare the environment',
    ]);
  });

  test.each<[string, Record<number, string>, string]>([
    [
      "the organisation's number",
      { 4: '  organisationNumber: "974761077"' },
      '4:23: organisation.organisationNumber - got "974761077", but the check digit after 97476107 is 6: look the number up in Enhetsregisteret',
    ],
    [
      "budgets from the middle of a month",
      { 22: 'budgetsFrom: "2027-01-15"' },
      '22:14: budgetsFrom - got "2027-01-15"; expected the first day of a month: write 2027-01-01',
    ],
    [
      "an end of production",
      { 40: "    class: production\n    endsOn: 2030-01-01" },
      '41:13: environments.prod.endsOn - got "2030-01-01"; a production environment has no end: remove it',
    ],
    [
      "an ended environment",
      { 25: "    class: staging\n    endsOn: 2026-11-21" },
      '26:13: environments.tt02.endsOn - got "2026-11-21", but today is 2026-11-22: retire the environment (retired: true), or decide on a later day',
    ],
    [
      "a retired production environment",
      { 42: "    personalData: real\n    retired: true" },
      "43:14: environments.prod.retired - got true for a production environment; it can never be retired: end it stack by stack, as docs/deploying.md tells",
    ],
    [
      "a retired environment that has no end",
      { 25: "    class: staging\n    retired: true" },
      "26:14: environments.tt02.retired - got true for an environment without an end; expected one with endsOn: decide on its last day first",
    ],
    [
      "a retired environment that is unsure of it",
      { 25: "    class: staging\n    endsOn: 2026-11-30\n    retired: soon" },
      '27:14: environments.tt02.retired - got "soon"; expected true or false: choose one of them',
    ],
    [
      "real data outside production",
      { 27: "    personalData: real" },
      '27:19: environments.tt02.personalData - got "real" in a staging environment; expected "none" or "synthetic": real data about people belongs in production',
    ],
    [
      "personal data in production that says it has none",
      { 42: "    personalData: none" },
      '42:19: environments.prod.personalData - got "none", but the data of skd here is personal; expected "real": change it, or take them out of the environment',
    ],
    [
      "production in the subscription of another",
      { 41: "    subscriptionId: 00000000-0000-4000-8000-000000000042" },
      "41:21: environments.prod.subscriptionId - got 00000000-0000-4000-8000-000000000042, which is the subscription of tt02 as well; production has one of its own: give each another",
    ],
    [
      "a range with an address inside it",
      { 44: "      range: 10.1.2.0/16" },
      "44:14: environments.prod.network.range - got 10.1.2.0/16, which is an address inside a range; expected the range itself: write 10.1.0.0/16",
    ],
    [
      "a range that is too large, which would overlap all",
      { 29: "      range: 10.0.0.0/8" },
      "29:14: environments.tt02.network.range - got 10.0.0.0/8; expected a range from /12 to /19: choose a smaller one",
    ],
    [
      "a range that is too small",
      { 44: "      range: 10.1.0.0/20" },
      "44:14: environments.prod.network.range - got 10.1.0.0/20; expected a range from /12 to /19: choose a larger one",
    ],
    [
      "a public range",
      { 44: "      range: 51.13.0.0/16" },
      "44:14: environments.prod.network.range - got 51.13.0.0/16, which is not private; expected a part of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16: choose one",
    ],
    [
      "a range around another",
      { 44: "      range: 10.0.0.0/15" },
      "44:14: environments.prod.network.range - got 10.0.0.0/15, which overlaps 10.0.0.0/16 of tt02; expected ranges apart from each other: choose another",
    ],
    [
      "a range that the cluster has inside",
      {
        44: "      range: 10.240.0.0/15",
        45: "    monthlyBudget: 1\n    runtime: { systemPool: { vmSize: Standard_D2s_v6, nodes: { minimum: 3, maximum: 3 } } }",
      },
      "44:14: environments.prod.network.range - got 10.240.0.0/15, which overlaps 10.240.0.0/16 inside of the cluster; expected a range apart from 10.240.0.0/16 and 10.250.0.0/24: choose another",
    ],
    [
      "a slot beyond the range",
      { 29: "      range: 10.0.0.0/19", 80: "    networkSlot: 32" },
      "80:18: serviceOwners.nav.networkSlot - got 32, but 10.0.0.0/19 of tt02 has the slots 16 to 31: choose one of them or widen the range",
    ],
    [
      "a slot that the cluster has no subnet for",
      {
        30: "    monthlyBudget: 1\n    runtime: { systemPool: { vmSize: Standard_D2s_v6, nodes: { minimum: 1, maximum: 1 } } }",
        80: "    networkSlot: 46",
      },
      "81:18: serviceOwners.nav.networkSlot - got 46, but the cluster of tt02 has subnets for the slots 16 to 45: choose one of them",
    ],
    [
      "a slot of the platform",
      { 80: "    networkSlot: 15" },
      "80:18: serviceOwners.nav.networkSlot - got the number 15; expected a whole number from 16 to 4095: raise it",
    ],
    [
      "a slot taken twice",
      { 80: "    networkSlot: 16" },
      "80:18: serviceOwners.nav.networkSlot - got 16, which skd has as well; expected one of its own: choose a free one",
    ],
    [
      "an organisation number taken twice",
      { 77: '    organisationNumber: "974761076"' },
      '77:25: serviceOwners.nav.organisationNumber - got "974761076", which skd has as well; expected one of its own: look both up in Enhetsregisteret',
    ],
    [
      "an organisation number with a slip",
      { 77: '    organisationNumber: "889640783"' },
      '77:25: serviceOwners.nav.organisationNumber - got "889640783", but the check digit after 88964078 is 2: look the number up in Enhetsregisteret',
    ],
    [
      "an organisation number that nobody can have",
      { 77: '    organisationNumber: "100000130"' },
      '77:25: serviceOwners.nav.organisationNumber - got "100000130", but no organisation number begins with 10000013: look the number up in Enhetsregisteret',
    ],
    [
      "a real owner without a number",
      { 77: "" },
      "75:3: serviceOwners.nav.organisationNumber - missing; expected nine digits in quotes: add it, or fictitious: true when the organisation exists for tests alone",
    ],
    [
      "an unquoted organisation number, without calling it missing too",
      { 77: "    organisationNumber: 889640782" },
      "77:25: serviceOwners.nav.organisationNumber - got the number 889640782; expected text: put it in quotes",
    ],
    ["an unknown size", { 78: "    size: s" }, '78:11: serviceOwners.nav.size - got "s"; expected "S": did you mean "S"?'],
    [
      "a size named like a property of every object",
      { 78: "    size: valueOf" },
      '78:11: serviceOwners.nav.size - got "valueOf"; expected "S": choose one of them or declare the size',
    ],
    [
      "an unknown environment",
      { 79: "    environments: [test]" },
      '79:20: serviceOwners.nav.environments[0] - got "test"; expected "tt02" or "prod": choose one of them or declare the environment',
    ],
    ["an environment listed twice", { 79: "    environments: [tt02, tt02]" }, '79:26: serviceOwners.nav.environments[1] - got "tt02" a second time: remove it'],
    [
      "production that reserves nothing",
      { 48: "      reserve: false" },
      "48:16: environments.prod.capacity.reserve - got false in a production environment; expected true: production must not wait for free capacity",
    ],
    [
      "reserved capacity without a limit to its cost",
      { 51: "" },
      "47:5: environments.prod.capacity.idleBudget - missing; expected a number above 0 where capacity is reserved, for it is paid for when idle too: add it",
    ],
    [
      "a wrong limit, without calling it missing too",
      { 51: "      idleBudget: 0" },
      "51:19: environments.prod.capacity.idleBudget - got the number 0; expected a number above 0: raise it",
    ],
    [
      "zonal capacity in a region without zones",
      { 16: "  primary: norwaywest", 17: "  secondary: norwayeast" },
      "48:16: environments.prod.capacity.reserve - got true, but the primary region norwaywest has no availability zones: change regions.primary or reserve nothing",
    ],
    [
      "no quota for a family",
      { 50: "      vCpuQuota: { Esv6: 64 }" },
      "50:7: environments.prod.capacity.vCpuQuota.Dsv6 - got a quota of 0 vCPUs, but 12 are reserved for 4 Standard_D2s_v6, of which any one of 3 zones may be lost: ask Azure for 12 or guarantee less",
    ],
    [
      "too little quota for what is reserved and the least that the cluster has",
      {
        45: "    monthlyBudget: 1\n    runtime: { systemPool: { vmSize: Standard_D4s_v6, nodes: { minimum: 3, maximum: 3 } } }",
        50: "      vCpuQuota: { Dsv6: 35 }",
      },
      "51:26: environments.prod.capacity.vCpuQuota.Dsv6 - got a quota of 35 vCPUs, but 36 are reserved for 4 Standard_D2s_v6, 3 Standard_D4s_v6, of which any one of 3 zones may be lost: ask Azure for 36 or guarantee less",
    ],
    [
      "too little quota for the least nodes of a cluster that reserves none",
      {
        30: "    monthlyBudget: 1\n    runtime: { systemPool: { vmSize: Standard_D4s_v6, nodes: { minimum: 1, maximum: 1 } } }",
        35: "      vCpuQuota: { Dsv6: 15 }",
      },
      "36:26: environments.tt02.capacity.vCpuQuota.Dsv6 - got a quota of 15 vCPUs, but 16 are taken with each node pool at its minimum: ask Azure for 16 or lower the minimums",
    ],
    [
      "too little quota for the least nodes of a cluster on top of what is reserved",
      {
        45: "    monthlyBudget: 1\n    runtime: { systemPool: { vmSize: Standard_D4s_v6, nodes: { minimum: 3, maximum: 3 } } }",
        50: "      vCpuQuota: { Dsv6: 29 }",
        59: "    guaranteedNodes: 0",
      },
      "51:26: environments.prod.capacity.vCpuQuota.Dsv6 - got a quota of 29 vCPUs, but 30 are taken with each node pool at its minimum and what is reserved: ask Azure for 30 or lower the minimums",
    ],
    [
      "more nodes at least than at most",
      { 58: "    nodes: { minimum: 7, maximum: 6 }" },
      "58:23: sizes.S.nodes.minimum - got 7, which is more than the maximum 6: lower it or raise the maximum",
    ],
    [
      "more nodes guaranteed than at most",
      { 59: "    guaranteedNodes: 7" },
      "59:22: sizes.S.guaranteedNodes - got 7, which is more than the maximum of 6 nodes: lower it or raise nodes.maximum",
    ],
  ])("refuses %s", (_, lines, problem) => {
    expect(problems(lines)).toEqual([problem]);
  });

  test("needs an environment and a service owner", () => {
    const empty = smallWith({}).split("\n");
    const text = [...empty.slice(0, 22), "environments: {}", ...empty.slice(54, 60), "serviceOwners: {}"].join("\n");
    expect(problemsOf(text, (file) => loadDeployment(file, today))).toEqual([
      "23:1: environments - got an empty mapping; expected at least one environment: add one",
      "30:1: serviceOwners - got an empty mapping; expected at least one service owner: add one",
    ]);
  });

  test("may have an environment without service owners, and one that ends today", () => {
    expect(problems({ 66: "    environments: [prod]", 79: "    environments: [prod]" })).toEqual([]);
    expect(problems({ 25: "    class: staging\n    endsOn: 2026-11-22" })).toEqual([]);
  });

  test("counts environments in one subscription against the same quota", () => {
    const lines = {
      33: "      reserve: true\n      idleBudget: 1",
      35: "      vCpuQuota: { Dsv6: 20 }",
      40: "    class: staging",
      41: "    subscriptionId: 00000000-0000-4000-8000-000000000042",
      42: "    personalData: none",
      50: "      vCpuQuota: { Dsv6: 30 }",
    };
    expect(problems(lines)).toEqual([
      "36:26: environments.tt02.capacity.vCpuQuota.Dsv6 - got a quota of 20 vCPUs, but 30 are reserved for 6 Standard_D2s_v6, 4 Standard_D2s_v6, together with prod in the same subscription, of which any one of 3 zones may be lost: ask Azure for 30 or guarantee less",
    ]);
  });
});
