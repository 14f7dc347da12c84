import { pass } from "../../../../policy/model";
import { fabricEncrypted } from "../../../../policy/rules/runtime/fabric-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricEncrypted, goodFabric, "azurerm_service_fabric_cluster.x", [
  [
    "fails a level that signs alone",
    { "fabric_settings.parameters.ClusterProtectionLevel": "Sign" },
    fails("fabric_settings", "Sign", "Security with ClusterProtectionLevel EncryptAndSign"),
  ],
  [
    "fails a cluster without a level",
    { fabric_settings: undefined },
    fails("fabric_settings", undefined, "Security with ClusterProtectionLevel EncryptAndSign"),
  ],
  [
    "takes the form of ARM templates as it is meant",
    { fabric_settings: { name: "Security", parameters: { name: "ClusterProtectionLevel", value: "EncryptAndSign" } } },
    pass,
  ],
  ["finds it among several", { fabric_settings: [{ name: "Setup" }, { name: "Security", parameters: { ClusterProtectionLevel: "EncryptAndSign" } }] }, pass],
  ["cannot tell a variable", { "fabric_settings.parameters.ClusterProtectionLevel": computed }, unknown("fabric_settings")],
  ["cannot tell a dynamic block", { fabric_settings: undefined, dynamic: { fabric_settings: {} } }, unknown("fabric_settings")],
]);
