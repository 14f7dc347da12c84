import { defenderKept } from "../../../../policy/rules/plan/defender-kept";
import { describeChanges, updating } from "../../support/good-plan";

const plan = "azurerm_security_center_subscription_pricing.p";
const body = {
  id: "/subscriptions/1/providers/Microsoft.Security/pricings/StorageAccounts",
  tier: "Standard",
  subplan: "DefenderForStorageV2",
  extension: [{ name: "OnUploadMalwareScanning" }],
};
const to = updating(plan, body);

describeChanges(defenderKept, [
  ["finds a plan that goes", [{ address: plan, before: body }], { [plan]: "fail" }, "the plan destroys it"],
  ["finds a plan that is switched off", [to({ tier: "Free" })], { [plan]: "fail" }, 'tier goes from "Standard" to "Free"'],
  ["finds an extension that goes", [to({ extension: [] })], { [plan]: "fail" }],
  ["finds a sub-plan that goes", [to({ subplan: null })], { [plan]: "fail" }],
  ["lets a plan be switched on", [{ address: plan, before: { ...body, tier: "Free" }, after: body }], { [plan]: "pass" }],
  ["cannot tell what only the apply tells", [to({ tier: undefined }, { unknown: { tier: true } })], { [plan]: "unknown" }],
  [
    "finds scanning that is switched off",
    [
      {
        address: "azurerm_security_center_storage_defender.s",
        before: { storage_account_id: "/x", malware_scanning_on_upload_enabled: true },
        after: { storage_account_id: "/x", malware_scanning_on_upload_enabled: false },
      },
    ],
    { "azurerm_security_center_storage_defender.s": "fail" },
  ],
]);
