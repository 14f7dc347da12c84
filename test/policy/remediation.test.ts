import { readFileSync } from "node:fs";
import path from "node:path";
import { type Attributes, attributesOf } from "../../policy/provider/attributes";
import { isKnownType } from "../../policy/provider/facts";
import { everyRule } from "./support/reads";

const data = (file: string) => readFileSync(path.join(__dirname, "../../policy/provider", file), "utf8");

// What is no attribute of azurerm's resources: parameters of databases, tags, and what Terraform and the provider itself are told.
const others = new Set([
  ...["connection_throttling", "connection_throttle", "require_secure_transport", "ssl_min_protocol_version", "tls_version", "local_infile"],
  ...["log_checkpoints", "log_connections", "log_disconnections", "log_duration", "log_retention", "log_retention_days", "retention_days"],
  ...["audit_log_enabled", "audit_log_events"],
  ...["finops_environment", "finops_product", "finops_serviceownercode", "finops_serviceownerorgnr", "cost_centre", "data_class", "capacity_demand"],
  ...["prevent_destroy", "ignore_changes", "required_providers", "required_version", "use_azuread_auth", "use_oidc", "use_msi", "storage_use_azuread"],
  ...["permanently_delete_on_destroy", "prevent_deletion_if_contains_resources", "versionless_id", "kube_dashboard"],
]);

/** Every name and every value that may be written of any resource. */
const known = new Set<string>();
const walk = (attributes: Attributes) => {
  for (const [name, { values = [], attributes: inner }] of attributes) {
    for (const word of [name, ...values.map(String)]) known.add(word);
    if (inner !== undefined) walk(inner);
  }
};
const types = Object.keys((JSON.parse(data("azurerm-4.55.0-attributes.json")) as { types: object }).types);
for (const type of types) walk(attributesOf(type) ?? new Map());
const before = data("earlier-names.json") + data("removed-types.json");

it("names no attribute in a remediation that azurerm has not", () => {
  const wrong = everyRule().flatMap((rule) => {
    const words = rule.remediation.match(/(?<![\w*])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w*])/g) ?? [];
    const isKnown = (word: string) => (word.startsWith("azurerm_") ? isKnownType(word) : known.has(word) || others.has(word) || before.includes(`"${word}"`));
    return words.filter((word) => !isKnown(word)).map((word) => `${rule.id}: ${word}`);
  });
  expect(wrong).toEqual([]);
});
