import fc from "fast-check";
import { capacityDemand, leastVCpus, reservedVCpus } from "../../config/capacity";
import { loadDeployment } from "../../config/load-deployment";
import type { VmSizeName } from "../../config/norway";
import { nodesPerZone } from "../../config/reserve";

const { deployment } = loadDeployment("config/deployments/altinn.yaml", new Date("2026-11-22"));

/** What to reserve in a deployment of `owners` owners of one size in one environment. */
function demandOf({
  owners,
  guaranteedNodes,
  growthPercent,
  reserve = true,
  systemNodes,
}: {
  owners: number;
  guaranteedNodes: number;
  growthPercent: number;
  reserve?: boolean;
  systemNodes?: number;
}) {
  const entries = Array.from({ length: owners }, (_, index) => [`o${index}`, { size: "M", environments: ["prod"] }]);
  const draft = {
    environments: {
      prod: {
        capacity: { reserve, growthPercent },
        ...(systemNodes !== undefined && { runtime: { systemPool: { vmSize: "Standard_D4s_v6" as const, nodes: { minimum: systemNodes } } } }),
      },
    },
    sizes: { M: { vmSize: "Standard_D4s_v6" as const, guaranteedNodes } },
    serviceOwners: Object.fromEntries(entries),
  };
  return capacityDemand(draft, "prod");
}

describe("the capacity demand", () => {
  test("is the guaranteed nodes of the owners in the environment, the growth and the cluster's own, by size", () => {
    expect(capacityDemand(deployment, "prod")).toEqual([
      { vmSize: "Standard_D4s_v6", nodes: 11 + 3 },
      { vmSize: "Standard_D8s_v6", nodes: 8 },
    ]);
    expect(capacityDemand(deployment, "yt01")).toEqual([
      { vmSize: "Standard_D4s_v6", nodes: 3 },
      { vmSize: "Standard_D8s_v6", nodes: 6 },
    ]);
  });

  test("does not let the cluster's own nodes grow with the owners", () => {
    expect(demandOf({ owners: 1, guaranteedNodes: 2, growthPercent: 100, systemNodes: 3 })).toEqual([{ vmSize: "Standard_D4s_v6", nodes: 7 }]);
    expect(demandOf({ owners: 1, guaranteedNodes: 0, growthPercent: 100, systemNodes: 3 })).toEqual([{ vmSize: "Standard_D4s_v6", nodes: 3 }]);
    expect(demandOf({ owners: 1, guaranteedNodes: 2, growthPercent: 0, systemNodes: 3, reserve: false })).toEqual([]);
  });

  test("is nothing where nothing is reserved, and for an unknown environment", () => {
    expect(capacityDemand(deployment, "at22")).toEqual([]);
    expect(capacityDemand(deployment, "at99")).toEqual([]);
    expect(demandOf({ owners: 3, guaranteedNodes: 3, growthPercent: 0, reserve: false })).toEqual([]);
  });

  test("leaves out sizes of which nothing is guaranteed", () => {
    expect(demandOf({ owners: 3, guaranteedNodes: 0, growthPercent: 50 })).toEqual([]);
  });

  test("is not rounded up by an error of binary fractions", () => {
    expect(100 * 1.1).toBeGreaterThan(110);
    expect(demandOf({ owners: 10, guaranteedNodes: 10, growthPercent: 10 })).toEqual([{ vmSize: "Standard_D4s_v6", nodes: 110 }]);
  });

  test("is the least whole number that covers nodes and growth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), fc.nat(500), (owners, guaranteedNodes, growthPercent) => {
        const [demand] = demandOf({ owners, guaranteedNodes, growthPercent });
        const wanted = BigInt(owners * guaranteedNodes) * BigInt(100 + growthPercent);
        const nodes = BigInt(demand?.nodes ?? 0);
        return nodes * 100n >= wanted && (nodes - 1n) * 100n < wanted;
      }),
    );
  });
});

describe("the vCPUs of reservations", () => {
  test("are counted by family, spread over the zones", () => {
    const demand: { vmSize: VmSizeName; nodes: number }[] = [
      { vmSize: "Standard_D4s_v6", nodes: 3 },
      { vmSize: "Standard_D8s_v6", nodes: 6 },
      { vmSize: "Standard_E2s_v6", nodes: 1 },
    ];
    expect(reservedVCpus(demand, 3)).toEqual({ Dsv6: 2 * 3 * 4 + 3 * 3 * 8, Esv6: 1 * 3 * 2 });
    expect(reservedVCpus(demand, 0)).toEqual({ Dsv6: 3 * 4 + 6 * 8, Esv6: 2 });
    expect(reservedVCpus([], 3)).toEqual({});
  });

  test("leave the demand when any one zone is lost, with no node to spare in every zone", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 2, max: 3 }), (demand, zones) => {
        const each = nodesPerZone(demand, zones);
        return each * (zones - 1) >= demand && (each === 0 || (each - 1) * (zones - 1) < demand);
      }),
    );
  });
});

describe("the vCPUs that are taken from the first day", () => {
  test("are what is reserved, and of each size the pools' minimum where that is more", () => {
    expect(leastVCpus(deployment, "at22", 3)).toEqual({ Dsv6: 1 * 2 + 3 * 2 });
    // Reserved are 21 of D4s and 12 of D8s, which have room for all of their pools; the seven owners of size S have nothing reserved.
    expect(leastVCpus(deployment, "prod", 3)).toEqual({ Dsv6: 21 * 4 + 12 * 8 + 7 * 3 * 2 });
  });

  test("are what is reserved alone where there is no cluster", () => {
    const environments = Object.fromEntries(Object.entries(deployment.environments).map(([name, { runtime: _, ...rest }]) => [name, rest]));
    const without = { ...deployment, environments };
    expect(leastVCpus(without, "at22", 3)).toEqual({});
    expect(leastVCpus(without, "prod", 3)).toEqual(reservedVCpus(capacityDemand(without, "prod"), 3));
  });

  test("are never fewer than those of the reservations", () => {
    const environments = fc.constantFrom("at22", "yt01", "tt02", "prod", "at99");
    fc.assert(
      fc.property(environments, fc.nat(3), (environment, zones) => {
        const reserved = reservedVCpus(capacityDemand(deployment, environment), zones).Dsv6 ?? 0;
        return (leastVCpus(deployment, environment, zones).Dsv6 ?? 0) >= reserved;
      }),
    );
  });
});
