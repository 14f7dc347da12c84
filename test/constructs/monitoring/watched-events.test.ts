import { type WatchedEvent, watchedEvents } from "../../../constructs/monitoring/watched-events";

const operations = Object.values<WatchedEvent>(watchedEvents).map(({ operation }) => operation);

describe("watchedEvents", () => {
  it("watch what the controls name: policies, roles, security groups, the firewall, vaults, deletion, and the watching itself", () =>
    expect(Object.keys(watchedEvents)).toEqual([
      "policy-denial",
      "policy-assignment-written",
      "policy-assignment-deleted",
      "policy-exemption-written",
      "role-assignment-written",
      "role-assignment-deleted",
      "role-definition-written",
      "lock-deleted",
      "diagnostic-setting-deleted",
      "alert-deleted",
      "security-group-written",
      "security-group-deleted",
      "security-rule-written",
      "security-rule-deleted",
      "firewall-written",
      "firewall-deleted",
      "firewall-rules-written",
      "route-table-written",
      "public-address-written",
      "database-firewall-written",
      "vault-written",
      "vault-deleted",
      "storage-deleted",
      "database-deleted",
      "workspace-deleted",
      "group-deleted",
      "defender-plan-written",
      "security-alert",
    ]));

  it("watch each operation once", () => expect(new Set(operations).size).toBe(operations.length));

  it("watch operations as Azure writes them", () => {
    for (const operation of operations) if (operation !== undefined) expect(operation).toMatch(/^Microsoft\.[A-Za-z]+(\/[A-Za-z]+)+\/(write|delete|action)$/);
  });
});
