import { pass } from "../../../../policy/model";
import { noSecretOutput } from "../../../../policy/rules/hygiene/no-secret-output";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noSecretOutput, graphOf(json)).stack;

describe(noSecretOutput.id, () => {
  it.each([
    "${azurerm_storage_account.a.id}",
    "${azurerm_application_insights.a.instrumentation_key}",
    "${azurerm_key_vault_secret.s.id}",
    "${tls_private_key.k.public_key_openssh}",
    "${var.name}",
    "text",
    "",
  ])("holds of %s", (value) => expect(judge({ output: { o: { value } } })).toEqual(pass));
  it("holds of a secret that is sensitive", () => expect(judge({ output: { o: { value: "${random_password.p.result}", sensitive: true } } })).toEqual(pass));
  it.each([
    "${azurerm_storage_account.a.primary_access_key}",
    "${azurerm_storage_account.a.primary_connection_string}",
    "${azurerm_kubernetes_cluster.c.kube_config_raw}",
    "${azurerm_kubernetes_cluster.c.kube_config[0].host}",
    "${azurerm_key_vault_secret.s.value}",
    "${data.azurerm_key_vault_secret.s.value}",
    "${random_password.p.result}",
    "${tls_private_key.k.private_key_pem}",
    "postgres://u:${var.db_password}@x",
    "${local.client_secret}",
  ])("finds %s", (value) => expect(judge({ output: { o: { value } } })).toEqual(fails("output.o.sensitive", undefined, "true")));
  it("finds one in an object", () =>
    expect(judge({ output: { o: { value: { k: "${random_password.p.result}" }, sensitive: false } } })).toEqual(fails("output.o.sensitive", false, "true")));
});
