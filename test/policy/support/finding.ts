import type { LoadedExceptions, LocatedException } from "../../../config/load-exceptions";
import type { Finding, Rule } from "../../../policy/model";

/** A failure of storage/tls on a storage account, changed as asked. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: "storage/tls",
    title: "a storage account speaks TLS",
    controls: ["NOR-ENC-01"],
    source: "baseline",
    severity: "critical",
    state: "fail",
    stack: "prod-data",
    address: "azurerm_storage_account.a",
    constructPath: "prod-data/Storage/Resource",
    file: "cdktf.out/stacks/prod-data/cdk.tf.json",
    line: undefined,
    origin: undefined,
    attribute: "min_tls_version",
    actual: "TLS1_0",
    expected: "TLS1_2",
    message: 'min_tls_version is "TLS1_0", expected TLS1_2',
    rationale: undefined,
    remediation: "set it",
    references: [],
    exception: undefined,
    ...change,
  };
}

/** An exception from storage/tls for that account, changed as asked. */
export function exception(change: Partial<LocatedException> = {}): LocatedException {
  return {
    rule: "storage/tls",
    scope: "prod-data/Storage/Resource",
    reason: "an old client that is replaced in the spring",
    risk: { likelihood: "low", consequence: "low", acceptedBy: "product owner" },
    owner: "team-data",
    ticket: "ALT-1",
    created: "2026-01-01",
    expires: "2026-06-30",
    line: 3,
    ...change,
  };
}

/** A register of exceptions. */
export function register(...exceptions: readonly LocatedException[]): LoadedExceptions {
  return { exceptions, file: "config/exceptions.yaml" };
}

/** A rule of which only what a test names matters. */
export function rule(change: Partial<Rule> = {}): Rule {
  return {
    id: "storage/tls",
    title: "a storage account speaks TLS",
    severity: "critical",
    resourceTypes: ["azurerm_storage_account"],
    controls: ["NOR-ENC-01"],
    checkov: [],
    rationale: "why",
    remediation: "set it",
    references: ["https://example.com"],
    evaluate: () => ({ state: "pass" }),
    ...change,
  };
}
