import type { Deployment } from "../../config/deployment";
import { smallDeployment, stacksIn, synthesizePlatform } from "../support/platform";

const stacksOf = (deployment: Deployment) => synthesizePlatform(deployment, stacksIn);
const plain = smallDeployment("tt02", ["skd"]);
const { tt02 } = plain.environments;
if (tt02 === undefined) throw new Error("the reference deployment has no tt02");
const temporary: Deployment = { ...plain, environments: { tt02: { ...tt02, endsOn: "2026-11-30" } } };
const retired: Deployment = { ...plain, environments: { tt02: { ...tt02, endsOn: "2026-11-30", retired: true } } };
const before = stacksOf(temporary);
const after = stacksOf(retired);
const lifecycles = (stacks: typeof before) =>
  Object.values(stacks).flatMap(({ resource }) =>
    Object.values(resource as Record<string, Record<string, { lifecycle?: object }>>).flatMap((named) =>
      Object.values(named).map(({ lifecycle }) => lifecycle),
    ),
  );

describe("a retired environment", () => {
  it("has no locks, and nothing that Terraform refuses to destroy", () => {
    expect(lifecycles(before).filter((lifecycle) => lifecycle !== undefined && "prevent_destroy" in lifecycle).length).toBeGreaterThan(20);
    expect(lifecycles(after).filter((lifecycle) => lifecycle !== undefined && "prevent_destroy" in lifecycle)).toEqual([]);
    expect(Object.values(after).filter(({ resource }) => "azurerm_management_lock" in resource)).toEqual([]);
  });

  it("says so in its tags, and is otherwise as it was, to the last attribute", () => {
    const without = (stacks: typeof before) =>
      JSON.parse(JSON.stringify(stacks), (key, value) => {
        if (key === "tags") for (const tag of ["environment_retired", "environment_class", "personal_data"]) delete value[tag];
        if (key === "lifecycle") {
          delete value.prevent_destroy;
          if (Object.keys(value).length === 0) return undefined;
        }
        return key === "azurerm_management_lock" ? undefined : value;
      });
    expect(without(after)).toEqual(without(before));
    const group = Object.values(after["tt02-owner-skd"].resource.azurerm_resource_group)[0] as { tags: Record<string, string> };
    expect(group.tags).toMatchObject({
      environment_retired: "2026-11-30",
      environment_class: "staging",
      personal_data: "synthetic",
      finops_environment: "tt02",
    });
  });

  it("leaves one that is only temporary as a permanent one is", () => expect(before).toEqual(stacksOf(plain)));
});
