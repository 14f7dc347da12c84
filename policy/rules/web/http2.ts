import { mustBe, type Rule } from "../../model";
import { apps } from "./apps";

export const http2: Rule = {
  id: "web/http2",
  title: "an app speaks HTTP/2",
  severity: "low",
  resourceTypes: apps,
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_18", "CKV_AZURE_67"],
  rationale: "the older protocol opens a connection for each request and is easier to hold up",
  remediation: "set http2_enabled in site_config to true",
  references: ["https://learn.microsoft.com/azure/app-service/configure-common"],
  evaluate: (resource) => mustBe(resource, "site_config.http2_enabled", true),
};
