import { cassandraAuthenticated } from "../../../../policy/rules/database/cassandra-authenticated";
import { describeSettings } from "../../support/describe-settings";

describeSettings(cassandraAuthenticated, [
  { type: "azurerm_cosmosdb_cassandra_cluster", attribute: "authentication_method", good: "Cassandra", bad: "None", expected: "Cassandra", absent: "pass" },
]);
