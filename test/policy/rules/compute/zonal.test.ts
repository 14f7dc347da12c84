import { notApplicable } from "../../../../policy/model";
import { zonal } from "../../../../policy/rules/compute/zonal";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(zonal, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails a machine without a zone", { zone: undefined }, fails("zone", undefined, "1 or 2 or 3")],
  ["is not about other environments", { tags: { finops_environment: "tt02" }, zone: undefined }, notApplicable],
  ["is not about regions without zones", { location: "norwaywest", zone: undefined }, notApplicable],
]);

describeRule(zonal, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "two zones or more")],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);
