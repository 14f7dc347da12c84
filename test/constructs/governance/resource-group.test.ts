import { ResourceGroup } from "../../../constructs/governance/resource-group";
import { resolved, synthesize } from "../../support/synthesize";

describe("ResourceGroup", () => {
  it("is in Norway, tagged, and not destroyed in passing", () =>
    expect(synthesize((stack) => new ResourceGroup(stack, "Group", { name: "rg-altinn-skd-prod-data", region: "norwaywest", tags: { env: "prod" } }))).toEqual({
      azurerm_resource_group: {
        Group: { name: "rg-altinn-skd-prod-data", location: "norwaywest", tags: { env: "prod" }, lifecycle: { prevent_destroy: true } },
      },
    }));

  it("hands its region and tags on to what is placed in it", () => {
    synthesize((stack) => {
      const { id, name, placement } = new ResourceGroup(stack, "Group", { name: "rg-a", region: "norwayeast", tags: { env: "prod" } });
      expect(resolved(stack, { id, name, placement })).toEqual({
        id: "${azurerm_resource_group.Group.id}",
        name: "${azurerm_resource_group.Group.name}",
        placement: { region: "norwayeast", resourceGroupName: "${azurerm_resource_group.Group.name}", tags: { env: "prod" } },
      });
    });
    expect.assertions(1);
  });
});
