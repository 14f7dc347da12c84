import { CapacityReservation, type CapacityReservationProps } from "../../../constructs/compute/capacity-reservation";
import { resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-capacity", tags: { env: "prod" } } as const;

const reservation = (change: Partial<CapacityReservationProps> = {}) =>
  synthesize((stack) => {
    const made = new CapacityReservation(stack, "Capacity", {
      placement,
      name: "crg-altinn-prod",
      demand: [
        { vmSize: "Standard_D8s_v6", nodes: 5 },
        { vmSize: "Standard_D4s_v6", nodes: 3 },
      ],
      vCpuQuota: { Dsv6: 96 },
      ...change,
    });
    expect(resolved(stack, made.groupId)).toBe(groupId);
  });

const groupId = "${azurerm_capacity_reservation_group.Capacity.id}";
const reserved = (vmSize: string, capacity: number) => ({
  capacity_reservation_group_id: groupId,
  sku: { name: vmSize, capacity },
  tags: { env: "prod" },
  lifecycle: { prevent_destroy: true },
});
const inZone = (vmSize: string, capacity: number, zone: string) => ({ ...reserved(vmSize, capacity), name: `${vmSize}-zone-${zone}`, zone });

describe("CapacityReservation", () => {
  it("reserves in each zone half of the demand, so that the two others meet it when one is lost", () =>
    expect(reservation()).toEqual({
      azurerm_capacity_reservation_group: {
        Capacity: {
          name: "crg-altinn-prod",
          location: "norwayeast",
          resource_group_name: "rg-capacity",
          zones: ["1", "2", "3"],
          tags: { env: "prod", capacity_demand: "Standard_D4s_v6=3;Standard_D8s_v6=5" },
          lifecycle: { prevent_destroy: true },
        },
      },
      azurerm_capacity_reservation: {
        "Capacity/Standard_D8s_v6-zone-1": inZone("Standard_D8s_v6", 3, "1"),
        "Capacity/Standard_D8s_v6-zone-2": inZone("Standard_D8s_v6", 3, "2"),
        "Capacity/Standard_D8s_v6-zone-3": inZone("Standard_D8s_v6", 3, "3"),
        "Capacity/Standard_D4s_v6-zone-1": inZone("Standard_D4s_v6", 2, "1"),
        "Capacity/Standard_D4s_v6-zone-2": inZone("Standard_D4s_v6", 2, "2"),
        "Capacity/Standard_D4s_v6-zone-3": inZone("Standard_D4s_v6", 2, "3"),
      },
    }));

  it("reserves the demand once in a region without zones", () =>
    expect(reservation({ placement: { ...placement, region: "norwaywest" } })).toEqual({
      azurerm_capacity_reservation_group: {
        Capacity: {
          name: "crg-altinn-prod",
          location: "norwaywest",
          resource_group_name: "rg-capacity",
          tags: { env: "prod", capacity_demand: "Standard_D4s_v6=3;Standard_D8s_v6=5" },
          lifecycle: { prevent_destroy: true },
        },
      },
      azurerm_capacity_reservation: {
        "Capacity/Standard_D8s_v6": { ...reserved("Standard_D8s_v6", 5), name: "Standard_D8s_v6" },
        "Capacity/Standard_D4s_v6": { ...reserved("Standard_D4s_v6", 3), name: "Standard_D4s_v6" },
      },
    }));

  it("refuses more than the quota, with both numbers: 9 nodes of 8 vCPUs and 6 of 4", () =>
    expect(() => reservation({ vCpuQuota: { Dsv6: 95 } })).toThrow(
      "prod-test/Capacity: the reservation needs more vCPUs of family Dsv6 than the subscription may use - got 96; allowed up to 95; raise the quota in Azure and then in the deployment file, or reserve less",
    ));

  it("counts each family on its own, and takes one that is not named for none", () =>
    expect(() => reservation({ demand: [{ vmSize: "Standard_E2s_v6", nodes: 2 }] })).toThrow(
      "vCPUs of family Esv6 than the subscription may use - got 6; allowed up to 0",
    ));

  it("refuses to reserve nothing", () =>
    expect(() => reservation({ demand: [] })).toThrow(
      "prod-test/Capacity: there is no demand - got nothing to reserve; allowed one size or more; name the sizes, or reserve nothing",
    ));

  it.each([0, -1, 1.5, Number.NaN])("refuses %d nodes", (nodes) =>
    expect(() => reservation({ demand: [{ vmSize: "Standard_D4s_v6", nodes }] })).toThrow(
      `prod-test/Capacity: nodes of Standard_D4s_v6 cannot be reserved - got ${nodes}; allowed whole numbers from 1; count the nodes`,
    ),
  );

  it("refuses a size that comes twice", () => {
    const demand = [
      { vmSize: "Standard_D4s_v6", nodes: 1 },
      { vmSize: "Standard_D4s_v6", nodes: 2 },
    ] as const;
    expect(() => reservation({ demand })).toThrow("prod-test/Capacity: a size comes twice - got Standard_D4s_v6; allowed each size once; add its nodes up");
  });
});
