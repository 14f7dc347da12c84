import fc from "fast-check";
import { capacityDemand, leastVCpus, reservedVCpus } from "../../config/capacity";
import { capacityOutlook } from "../../config/capacity-outlook";
import type { Deployment } from "../../config/deployment";
import { loadDeployment } from "../../config/load-deployment";

const { deployment } = loadDeployment("config/deployments/altinn.yaml", new Date("2026-11-22"));
const { deployment: minimal } = loadDeployment("config/deployments/minimal.yaml", new Date("2026-11-22"));

/** The reference deployment with another growth or quota in production. */
function withProd(capacity: Partial<Deployment["environments"][string]["capacity"]>, rest: Partial<Deployment["environments"][string]> = {}): Deployment {
  const { prod } = deployment.environments;
  if (prod === undefined) throw new Error("there is no prod");
  return { ...deployment, environments: { ...deployment.environments, prod: { ...prod, ...rest, capacity: { ...prod.capacity, ...capacity } } } };
}

function outlookOf(of: Deployment, environment: string) {
  const found = capacityOutlook(of).find((one) => one.environment === environment);
  if (found === undefined) throw new Error(`nothing of ${environment}`);
  return found;
}

describe("the outlook of capacity", () => {
  test("is the demand of each size, growing year by year, against what is reserved now", () => {
    // Nine nodes of D4s and six of D8s are guaranteed and grow by a fifth; the three nodes of the cluster itself do not grow.
    expect(outlookOf(deployment, "prod").sizes).toEqual([
      { vmSize: "Standard_D4s_v6", demand: [12, 14, 16, 19, 22, 26], reserved: 21, left: 14, poolsMost: 42, shortIn: 2 },
      { vmSize: "Standard_D8s_v6", demand: [6, 8, 9, 11, 13, 15], reserved: 12, left: 8, poolsMost: 30, shortIn: 2 },
    ]);
  });

  test("is what the demand needs of each family's quota, with the pools at their minimum", () => {
    expect(outlookOf(deployment, "prod").families).toEqual([
      {
        family: "Dsv6",
        demand: [144, 180, 216, 264, 300, 348],
        needed: [186, 222, 258, 306, 342, 390],
        reserved: 180,
        quota: 576,
        reservationShortIn: 2,
        quotaShortIn: undefined,
      },
    ]);
  });

  test("tells the first year in which the quota is too small", () => {
    expect(outlookOf(withProd({ vCpuQuota: { Dsv6: 306 } }), "prod").families).toMatchObject([{ quotaShortIn: 4 }]);
    expect(outlookOf(withProd({ vCpuQuota: { Dsv6: 305 } }), "prod").families).toMatchObject([{ quotaShortIn: 3 }]);
    expect(outlookOf(withProd({ vCpuQuota: {} }), "prod").families).toMatchObject([{ quota: 0, quotaShortIn: 0 }]);
  });

  test("counts what other environments take of the same quota", () => {
    const subscriptionId = deployment.environments.tt02?.subscriptionId.toUpperCase() ?? "";
    const shared = outlookOf(withProd({}, { subscriptionId }), "prod");
    const [alone, other] = [outlookOf(deployment, "prod").families[0], outlookOf(deployment, "tt02").families[0]];
    expect(shared.sharedWith).toEqual(["tt02"]);
    expect(shared.families[0]?.needed).toEqual(alone?.needed.map((vCpus, year) => vCpus + (other?.needed[year] ?? 0)));
    expect(shared.families[0]?.demand).toEqual(alone?.demand);
  });

  test("stands still where no growth is declared, and where nothing is reserved", () => {
    expect(outlookOf(deployment, "yt01").sizes.map(({ demand, shortIn }) => [new Set(demand).size, shortIn])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
    expect(outlookOf(deployment, "at22")).toEqual({
      environment: "at22",
      growthPercent: 0,
      sharedWith: [],
      sizes: [],
      families: [
        {
          family: "Dsv6",
          demand: [0, 0, 0, 0, 0, 0],
          needed: [8, 8, 8, 8, 8, 8],
          reserved: 0,
          quota: 32,
          reservationShortIn: undefined,
          quotaShortIn: undefined,
        },
      ],
    });
  });

  test("is nothing of environments without demand, pools and quota", () => expect(capacityOutlook(minimal)).toEqual([]));

  test("agrees in the first year with what is reserved and checked now, and never shrinks", () => {
    fc.assert(
      fc.property(fc.nat(500), (growthPercent) => {
        const grown = withProd({ growthPercent });
        const { sizes, families } = outlookOf(grown, "prod");
        const demand = capacityDemand(grown, "prod");
        expect(sizes.map(({ vmSize, demand: of }) => ({ vmSize, nodes: of[1] }))).toEqual(demand);
        expect(families.map(({ demand: of, reserved }) => [of[1], reserved])).toEqual([[reservedVCpus(demand, 3).Dsv6, reservedVCpus(demand, 3).Dsv6]]);
        expect(families[0]?.needed[1]).toBe(leastVCpus(grown, "prod", 3).Dsv6);
        for (const { demand: of, left, shortIn } of sizes) {
          expect(of).toEqual([...of].sort((a, b) => a - b));
          expect(shortIn === undefined || shortIn > 1).toBe(true);
          expect(left).toBeGreaterThanOrEqual(of[1] ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
