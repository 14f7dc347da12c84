import fc from "fast-check";
import { capacityDemand, reservedVCpus } from "../../config/capacity";
import { loadDeployment } from "../../config/load-deployment";
import type { VmSizeName } from "../../config/norway";
import { nodesPerZone } from "../../config/reserve";

const { deployment } = loadDeployment("config/deployments/altinn.yaml");

/** A deployment of `owners` owners of one size in one environment. */
function demandOf({
  owners,
  guaranteedNodes,
  growthPercent,
  reserve = true,
}: {
  owners: number;
  guaranteedNodes: number;
  growthPercent: number;
  reserve?: boolean;
}) {
  const entries = Array.from({ length: owners }, (_, index) => [`o${index}`, { size: "M", environments: ["prod"] }]);
  const draft = {
    environments: { prod: { capacity: { reserve, growthPercent } } },
    sizes: { M: { vmSize: "Standard_D4s_v6" as const, guaranteedNodes } },
    serviceOwners: Object.fromEntries(entries),
  };
  return capacityDemand(draft, "prod");
}

describe("the capacity demand", () => {
  test("is the guaranteed nodes of the owners in the environment and the growth, by size", () => {
    expect(capacityDemand(deployment, "prod")).toEqual([
      { vmSize: "Standard_D4s_v6", nodes: 11 },
      { vmSize: "Standard_D8s_v6", nodes: 8 },
    ]);
    expect(capacityDemand(deployment, "yt01")).toEqual([{ vmSize: "Standard_D8s_v6", nodes: 6 }]);
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
