import { notApplicable, pass } from "../../../../policy/model";
import { highAvailability } from "../../../../policy/rules/database/high-availability";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, redis, server } from "../../support/good-databases";

describeRule(highAvailability, goodDatabases, server, [
  ["is about production alone", { "tags.finops_environment": "at22", high_availability: undefined }, notApplicable],
  ["takes two servers in one place where there are no zones", { location: "norwaywest", "high_availability.mode": "SameZone" }, pass],
  ["fails two servers in one zone", { "high_availability.mode": "SameZone" }, fails("high_availability.mode", "SameZone", "ZoneRedundant")],
  ["fails one server", { high_availability: undefined }, fails("high_availability.mode", undefined, "ZoneRedundant")],
  ["cannot tell a mode from a variable", { "high_availability.mode": computed }, unknown("high_availability.mode")],
]);

describeRule(highAvailability, goodDatabases, redis, [
  ["fails high_availability_enabled false", { high_availability_enabled: false }, fails("high_availability_enabled", false, "true")],
  ["cannot tell high_availability_enabled from a variable", { high_availability_enabled: computed }, unknown("high_availability_enabled")],
]);
