import { keyUsable } from "../../../../policy/rules/plan/key-usable";
import { describeChanges, updating } from "../../support/good-plan";

const key = "azurerm_key_vault_key.k";
const to = updating(key, { name: "k", key_opts: ["wrapKey", "unwrapKey"], expiration_date: "2028-01-01T00:00:00Z" });

describeChanges(keyUsable, [
  ["finds a key that may not unwrap any more", [to({ key_opts: ["wrapKey"] })], { [key]: "fail" }, "the key loses unwrapKey"],
  ["finds a key that ends earlier", [to({ expiration_date: "2027-01-01T00:00:00Z" })], { [key]: "fail" }],
  [
    "finds a key that gets an end",
    [{ address: key, before: { key_opts: [] }, after: { key_opts: [], expiration_date: "2030-01-01T00:00:00Z" } }],
    { [key]: "fail" },
  ],
  [
    "finds a key that begins later",
    [{ address: key, before: { not_before_date: "2026-01-01T00:00:00Z" }, after: { not_before_date: "2027-01-01T00:00:00Z" } }],
    { [key]: "fail" },
  ],
  ["lets a key end later, or not at all", [to({ expiration_date: "2029-01-01T00:00:00Z" })], { [key]: "pass" }],
  ["lets the end go", [to({ expiration_date: undefined })], { [key]: "pass" }],
  ["lets a key do more", [to({ key_opts: ["unwrapKey", "wrapKey", "sign"] })], { [key]: "pass" }],
  ["cannot tell what only the apply tells", [to({ key_opts: undefined }, { unknown: { key_opts: true } })], { [key]: "unknown" }],
  ["is not about a key that goes", [{ address: key, before: {} }], { [key]: "notApplicable" }],
]);
