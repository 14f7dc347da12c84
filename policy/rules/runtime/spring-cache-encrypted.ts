import { mustBe, type Rule } from "../../model";

export const springCacheEncrypted: Rule = {
  id: "runtime/spring-cache-encrypted",
  title: "an application of Spring Apps speaks to its cache under encryption",
  severity: "high",
  resourceTypes: ["azurerm_spring_cloud_app_redis_association"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "sessions and the key of the cache go over the line in clear",
  remediation: "set ssl_enabled to true, or leave it out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_app_redis_association"],
  evaluate: (resource) => mustBe(resource, "ssl_enabled", true),
};
