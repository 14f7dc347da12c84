import fc from "fast-check";
import { Netmask } from "netmask";
import {
  bootstrapRange,
  dataRange,
  firstOwnerSlot,
  hubRange,
  lastPoolSlot,
  mostPoolNodes,
  ownerRange,
  platformRange,
  poolRange,
  runtimeRange,
  runtimeSubnets,
  subnetCount,
  subnetRange,
} from "../../config/address-plan";

const environment = (range: string) => ({ network: { range } });
const platformRanges = [platformRange, dataRange, bootstrapRange, hubRange, runtimeRange] as const;
/** A private range of 2^n slots, and two different slots of owners in it. */
const plans = fc.record({ prefix: fc.integer({ min: 12, max: 19 }), block: fc.nat() }).chain(({ prefix, block }) => {
  const range = subnetRange("10.0.0.0/8", prefix, block % subnetCount("10.0.0.0/8", prefix));
  const slot = fc.integer({ min: firstOwnerSlot, max: subnetCount(range, 24) - 1 });
  return fc.record({ range: fc.constant(range), slots: fc.uniqueArray(slot, { minLength: 2, maxLength: 2 }) });
});

describe("the address plan", () => {
  test("gives the platform the first sixteen slots and each owner one of the others", () => {
    const prod = environment("10.99.0.0/16");
    expect(platformRange(prod)).toBe("10.99.0.0/24");
    expect(dataRange(prod)).toBe("10.99.1.0/24");
    expect(hubRange(prod)).toBe("10.99.4.0/22");
    expect(bootstrapRange(prod)).toBe("10.99.2.0/24");
    expect(runtimeRange(prod)).toBe("10.99.8.0/21");
    expect(ownerRange(prod, 16)).toBe("10.99.16.0/24");
    expect(ownerRange(prod, 255)).toBe("10.99.255.0/24");
    expect(ownerRange(environment("172.16.0.0/12"), 4095)).toBe("172.31.255.0/24");
  });

  test("divides a range into subnets", () => {
    expect(subnetRange("10.99.1.0/24", 26, 0)).toBe("10.99.1.0/26");
    expect(subnetRange("10.99.1.0/24", 26, 3)).toBe("10.99.1.192/26");
    expect(subnetRange("10.99.1.0/24", 24, 0)).toBe("10.99.1.0/24");
  });

  test("divides the cluster's network by owners, each with room for its nodes and those that an upgrade adds", () => {
    const prod = environment("10.99.0.0/16");
    expect(runtimeSubnets(prod)).toEqual({ workloads: "10.99.8.0/26", endpoints: "10.99.8.64/26", ingress: "10.99.8.62" });
    expect(poolRange(prod, 16)).toBe("10.99.8.128/26");
    expect(poolRange(prod, lastPoolSlot)).toBe("10.99.15.192/26");
    for (const slot of [15, lastPoolSlot + 1, 16.5]) {
      expect(() => poolRange(prod, slot)).toThrow(
        new RangeError(`network slot - got ${slot}; expected 16 to ${lastPoolSlot} where there is a cluster: choose another`),
      );
    }
    // Azure keeps five addresses of a subnet for itself, and the ingress has one.
    expect(Math.ceil(mostPoolNodes * 1.1)).toBeLessThanOrEqual(2 ** (32 - 26) - 5 - 1);
  });

  test("refuses what is not in the range", () => {
    expect(() => ownerRange(environment("10.99.0.0/19"), 32)).toThrow(
      new RangeError("range 32 of the length /24 in 10.99.0.0/19 - there are 32, counted from 0: use one of them or widen the range"),
    );
    expect(() => subnetRange("10.99.1.0/24", 23, 0)).toThrow("there are 0");
    expect(() => subnetRange("10.99.1.0/24", 26, -1)).toThrow("there are 4");
  });

  test.each([15, 0, -1, 16.5, Number.NaN])("refuses the slot %p for an owner", (slot) => {
    expect(() => ownerRange(environment("10.99.0.0/16"), slot)).toThrow(
      new RangeError(`network slot - got ${slot}; expected a whole number, 16 or more: those before are the platform's, so choose another`),
    );
  });

  test("never lets the ranges of the platform and of owners overlap, and keeps them inside the environment's", () => {
    fc.assert(
      fc.property(plans, ({ range, slots }) => {
        const ranges = [...platformRanges.map((of) => of(environment(range))), ...slots.map((slot) => ownerRange(environment(range), slot))];
        const parts = ranges.map((part) => new Netmask(part));
        expect(parts.map(({ bitmask }) => bitmask)).toEqual([24, 24, 24, 22, 21, 24, 24]);
        for (const [index, part] of parts.entries()) {
          expect(new Netmask(range).contains(part)).toBe(true);
          for (const other of parts.slice(index + 1)) expect(part.contains(other) || other.contains(part)).toBe(false);
        }
        const subnets = [runtimeSubnets(environment(range)).workloads, runtimeSubnets(environment(range)).endpoints];
        for (let slot = firstOwnerSlot; slot <= lastPoolSlot; slot++) subnets.push(poolRange(environment(range), slot));
        expect(new Set(subnets)).toHaveProperty("size", subnetCount(runtimeRange(environment(range)), 26));
        expect(subnets.every((subnet) => new Netmask(runtimeRange(environment(range))).contains(subnet))).toBe(true);
      }),
    );
  });
});
