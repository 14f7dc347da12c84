import fc from "fast-check";
import { Netmask } from "netmask";
import { ownerRange, platformRange, subnetCount, subnetRange } from "../../config/address-plan";

const environment = (range: string) => ({ network: { range } });
/** A private range of 2^n slots, and two different slots in it. */
const plans = fc.record({ prefix: fc.integer({ min: 12, max: 20 }), block: fc.nat() }).chain(({ prefix, block }) => {
  const range = subnetRange("10.0.0.0/8", prefix, block % subnetCount("10.0.0.0/8", prefix));
  const slots = fc.uniqueArray(fc.integer({ min: 0, max: Math.min(subnetCount(range, 24) - 1, 255) }), { minLength: 2, maxLength: 2 });
  return fc.record({ range: fc.constant(range), slots });
});
const slotRange = (range: string, slot: number) => (slot === 0 ? platformRange(environment(range)) : ownerRange(environment(range), slot));

describe("the address plan", () => {
  test("gives the platform slot 0 and each owner its own", () => {
    expect(platformRange(environment("10.99.0.0/16"))).toBe("10.99.0.0/24");
    expect(ownerRange(environment("10.99.0.0/16"), 1)).toBe("10.99.1.0/24");
    expect(ownerRange(environment("10.99.0.0/16"), 255)).toBe("10.99.255.0/24");
    expect(ownerRange(environment("172.16.0.0/12"), 255)).toBe("172.16.255.0/24");
  });

  test("divides a range into subnets", () => {
    expect(subnetRange("10.99.1.0/24", 26, 0)).toBe("10.99.1.0/26");
    expect(subnetRange("10.99.1.0/24", 26, 3)).toBe("10.99.1.192/26");
    expect(subnetRange("10.99.1.0/24", 24, 0)).toBe("10.99.1.0/24");
  });

  test("refuses what is not in the range", () => {
    expect(() => ownerRange(environment("10.99.0.0/20"), 16)).toThrow(
      new RangeError("range 16 of the length /24 in 10.99.0.0/20 - there are 16, counted from 0: use one of them or widen the range"),
    );
    expect(() => subnetRange("10.99.1.0/24", 23, 0)).toThrow("there are 0");
    expect(() => subnetRange("10.99.1.0/24", 26, -1)).toThrow("there are 4");
    expect(() => ownerRange(environment("10.99.0.0/16"), 0)).toThrow("network slot - got 0; expected a whole number, 1 or more");
  });

  test("never lets the ranges of two slots overlap, and keeps them inside the environment's", () => {
    fc.assert(
      fc.property(plans, ({ range, slots }) => {
        const [one, other] = slots.map((slot) => new Netmask(slotRange(range, slot))) as [Netmask, Netmask];
        expect(new Netmask(range).contains(one)).toBe(true);
        expect(one.contains(other) || other.contains(one)).toBe(false);
        expect(one.bitmask).toBe(24);
      }),
    );
  });
});
