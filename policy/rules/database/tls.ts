import { mustBe, notApplicable, type Rule, unresolved } from "../../model";

const redis = "azurerm_managed_redis";
// Azure's own values of both are safe, so only what changes them is judged.
const settings: Readonly<Record<string, readonly string[]>> = {
  require_secure_transport: ["on", "ON"],
  ssl_min_protocol_version: ["TLSv1.2", "TLSv1.3"],
};

export const tls: Rule = {
  id: "database/tls",
  title: "a database or cache speaks TLS 1.2 or newer, and nothing else",
  severity: "critical",
  resourceTypes: ["azurerm_postgresql_flexible_server_configuration", "azurerm_managed_redis"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands between client and database reads and changes what passes unencrypted",
  remediation:
    "set require_secure_transport to on and ssl_min_protocol_version to TLSv1.2, or leave both as Azure has them; for Redis, client_protocol Encrypted",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/security-tls"],
  evaluate: (resource) => {
    if (resource.type === redis) return mustBe(resource, "default_database.client_protocol", "Encrypted");
    const name = resource.get("name");
    if (name === unresolved) return { state: "unknown", attribute: "name", why: "which setting it is is known only after the plan" };
    const allowed = settings[String(name).toLowerCase()];
    return allowed === undefined ? notApplicable : mustBe(resource, "value", ...allowed);
  },
};
