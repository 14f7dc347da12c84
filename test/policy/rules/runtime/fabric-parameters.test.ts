import { notApplicable, pass } from "../../../../policy/model";
import { fabricParameters } from "../../../../policy/rules/runtime/fabric-parameters";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

const written = (parameters: object) => ({ fabric_settings: [{ name: "Setup" }, { name: "Security", parameters }] }) as never;

describeRule(fabricParameters, goodFabric, "azurerm_service_fabric_cluster.x", [
  ["has nothing to say of a cluster without settings", { fabric_settings: undefined }, notApplicable],
  ["takes a parameter that is called name, without a value", written({ name: "x" }), pass],
  [
    "fails the form of ARM templates",
    written({ name: "ClusterProtectionLevel", value: "EncryptAndSign" }),
    fails("fabric_settings.parameters", "name and value", 'ClusterProtectionLevel = "EncryptAndSign"'),
  ],
  ["cannot tell a variable", written({ name: computed, value: "x" }), unknown("fabric_settings.parameters")],
]);
