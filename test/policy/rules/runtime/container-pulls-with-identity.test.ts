import { pass } from "../../../../policy/model";
import { containerPullsWithIdentity } from "../../../../policy/rules/runtime/container-pulls-with-identity";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerPullsWithIdentity, goodContainer, "azurerm_container_group.x", [
  [
    "fails a password, wherever it comes from",
    { "image_registry_credential.password": computed },
    fails("image_registry_credential.password", "present", "none"),
  ],
  [
    "fails one of several",
    { image_registry_credential: [{ server: "a" }, { server: "b", username: "u", password: "p" }] },
    fails("image_registry_credential.password", "present", "none"),
  ],
  ["takes public images", { image_registry_credential: undefined }, pass],
]);
