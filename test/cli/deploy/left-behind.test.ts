import { leftBehind } from "../../../cli/deploy/left-behind";
import { stackOfPlan } from "../../../policy/load-plan";
import { planOf } from "../../policy/support/good-plan";

const lines = (type: string, before: object, after?: object) =>
  leftBehind(stackOfPlan(planOf([{ address: `${type}.x`, before: before as never, after: after as never }]), "plan").changes ?? []);

describe("what stays behind", () => {
  it.each<[string, object, RegExp]>([
    ["azurerm_key_vault", { soft_delete_retention_days: 30 }, /^azurerm_key_vault\.x: the vault with its keys, for 30 days: nobody can purge it/],
    ["azurerm_key_vault", {}, /for 90 days/],
    [
      "azurerm_data_protection_backup_vault",
      { retention_duration_in_days: 14 },
      /backups, for 14 days after their deletion: .* destroy the stack again afterwards/,
    ],
    ["azurerm_log_analytics_workspace", {}, /for 14 days/],
    ["azurerm_app_configuration", { soft_delete_retention_days: 7 }, /for 7 days/],
    ["azurerm_storage_container_immutability_policy", {}, /Azure refuses to delete them before/],
  ])("is told of %s", (type, before, words) => expect(lines(type, before)).toEqual([expect.stringMatching(words)]));

  it("is nothing of what goes at once, or is only changed", () => {
    expect(lines("azurerm_subnet", {})).toEqual([]);
    expect(lines("azurerm_key_vault", { name: "a" }, { name: "a", tags: {} })).toEqual([]);
  });
});
