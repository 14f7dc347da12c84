import { pass } from "../../../../policy/model";
import { privateContainer } from "../../../../policy/rules/storage/private-container";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodStorage } from "../../support/good-storage";

describeRule(privateContainer, goodStorage, "azurerm_storage_container.c", [
  ["lets azurerm's default stand", { container_access_type: undefined }, pass],
  ["fails public blobs", { container_access_type: "blob" }, fails("container_access_type", "blob", "private")],
  ["fails a public list", { container_access_type: "container" }, fails("container_access_type", "container", "private")],
  ["cannot tell a variable", { container_access_type: computed }, unknown("container_access_type")],
]);
