import { managedIdentity } from "../../../../policy/rules/ai/managed-identity";
import { describeSettings } from "../../support/describe-settings";

describeSettings(managedIdentity, [
  {
    type: "azurerm_cognitive_account",
    attribute: "identity.type",
    good: "UserAssigned",
    bad: "",
    expected: "UserAssigned or SystemAssigned or SystemAssigned, UserAssigned",
    absent: { fails: undefined },
  },
  {
    type: "azurerm_ai_services",
    attribute: "identity.type",
    good: "UserAssigned",
    bad: "",
    expected: "UserAssigned or SystemAssigned or SystemAssigned, UserAssigned",
    absent: { fails: undefined },
  },
  {
    type: "azurerm_search_service",
    attribute: "identity.type",
    good: "UserAssigned",
    bad: "",
    expected: "UserAssigned or SystemAssigned or SystemAssigned, UserAssigned",
    absent: { fails: undefined },
  },
  {
    type: "azurerm_machine_learning_compute_cluster",
    attribute: "identity.type",
    good: "UserAssigned",
    bad: "",
    expected: "UserAssigned or SystemAssigned or SystemAssigned, UserAssigned",
    absent: { fails: undefined },
  },
]);
