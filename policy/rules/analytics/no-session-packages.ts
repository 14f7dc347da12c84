import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_spark_pool: { session_level_packages_enabled: [false, undefined] },
};

export const noSessionPackages: Rule = {
  id: "analytics/no-session-packages",
  title: "a Spark pool runs the packages that it was given, and no others",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a notebook installs whatever package it names, with the rights of its user on the data",
  remediation: "leave session_level_packages_enabled false",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-manage-session-packages"],
  evaluate: holds(settings),
};
