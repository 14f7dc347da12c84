import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const springLogsClosed: Rule = {
  id: "runtime/spring-logs-closed",
  title: "logs of Spring Apps are read over a private network alone",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_service"],
  controls: ["NOR-NET-01"],
  checkov: [],
  rationale: "what applications write, and sometimes secrets, is fetched from anywhere",
  remediation: "set log_stream_public_endpoint_enabled to false, or leave it out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_service"],
  evaluate: (service) => mustNotBe(service, "log_stream_public_endpoint_enabled", true),
};
