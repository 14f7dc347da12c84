import { DdosProtection } from "../../../constructs/network/ddos-protection";
import { resolved, synthesize } from "../../support/synthesize";

describe("DdosProtection", () => {
  it("is a plan that networks join by its id", () => {
    const made = synthesize((stack) => {
      const { id } = new DdosProtection(stack, "Plan", {
        placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
        name: "altinn",
      });
      expect(resolved(stack, id)).toBe("${azurerm_network_ddos_protection_plan.Plan.id}");
    });
    expect(made).toEqual({
      azurerm_network_ddos_protection_plan: {
        Plan: { name: "ddos-altinn", location: "norwayeast", resource_group_name: "rg-net", tags: { env: "prod" } },
      },
    });
  });
});
