import { all, mustBe, type Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const springAppClosed: Rule = {
  id: "runtime/spring-app-closed",
  title: "an application of Spring Apps has no public endpoint",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_app"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "an application is reached from everywhere, past the gateway and its firewall",
  remediation: "set is_public and public_endpoint_enabled to false, or leave them out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_app"],
  evaluate: (app) => all(mustBe(app, "is_public", false), mustNotBe(app, "public_endpoint_enabled", true)),
};
