import { pass } from "../../../../policy/model";
import { noLiteralSecret } from "../../../../policy/rules/hygiene/no-literal-secret";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noLiteralSecret, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];
const hidden = (attribute: string, what = "a secret") => ({
  ...fails(attribute, "(not shown)", "a reference"),
  message: `${attribute} holds ${what}, written out`,
});

describe(noLiteralSecret.id, () => {
  it.each<[type: string, body: Json]>([
    ["azurerm_mssql_server", { administrator_login_password: "${var.password}" }],
    ["azurerm_mssql_server", { administrator_login_password: "${random_password.p.result}" }],
    ["azurerm_mssql_server", { administrator_login_password: "" }],
    ["azurerm_linux_web_app", { app_settings: { DB_PASSWORD: "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/p/)" } }],
    ["azurerm_linux_web_app", { app_settings: { KEY: "AccountKey=${azurerm_storage_account.a.primary_access_key}" } }],
    ["azurerm_linux_web_app", { app_settings: { A: "Server=s;Password=${random_password.p.result};", B: "postgres://u:${var.p}@db", C: "Pwd=%s;" } }],
    ["azurerm_linux_virtual_machine", { custom_data: "IyEvYmluL2Jhc2g=", disable_password_authentication: true }],
    ["azurerm_api_management_named_value", { value: "public", secret: false }],
    ["azurerm_key_vault_secret", { value: "${var.x}", name: "password" }],
    ["azurerm_storage_account", { tags: { token: "x" }, "//": { password: "x" } }],
    ["azurerm_container_app", { secret: [{ name: "s", key_vault_secret_id: "https://v.vault.azure.net/secrets/s" }] }],
  ])("finds none in %s %j", (type, body) => expect(judge(type, body)).toEqual(pass));
  it.each<[type: string, body: Json, attribute: string]>([
    ["azurerm_mssql_server", { administrator_login_password: "thisIsDog11" }, "administrator_login_password"],
    ["azurerm_linux_web_app", { app_settings: { DB_PASSWORD: "hunter2" } }, "app_settings.DB_PASSWORD"],
    ["azurerm_key_vault_secret", { value: "hunter2" }, "value"],
    ["azurerm_api_management_named_value", { value: "hunter2", secret: true }, "value"],
    ["azurerm_container_group", { container: [{ secure_environment_variables: { X: "hunter2" } }] }, "container.secure_environment_variables.X"],
    ["azurerm_container_app", { secret: [{ name: "s", value: "hunter2" }] }, "secret.value"],
    ["imagined_thing", { api_key: "hunter2" }, "api_key"],
  ])("finds one by its name in %s %j", (type, body, attribute) => expect(judge(type, body)).toEqual(hidden(attribute)));
  it.each([
    ["a private key", ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")],
    ["an account key", `DefaultEndpointsProtocol=https;AccountName=a;Account${"Key"}=${"a".repeat(86)}==`],
    ["a password in a connection string", `Server=s;User ID=u;Pass${"word"}=hunter2;`],
    ["a password in an address", `postgres://u:hunter${2}@db/x`],
    ["a shared access signature", `https://a.blob.core.windows.net/c?sv=1&s${"ig"}=${"a".repeat(43)}%3D`],
    ["a client secret of Entra ID", `abc8Q${"~"}${"a".repeat(34)}`],
    ["a storage key", `${"a".repeat(86)}==`],
    ["a token", `ey${"J"}hbGciOiJIUzI1.ey${"J"}zdWIiOiIxMjM0.abcdefghijkl`],
    ["a token of GitHub", `gh${"p"}_${"a".repeat(36)}`],
  ])("finds %s by its form", (what, text) => expect(judge("azurerm_linux_web_app", { app_settings: { X: text } })).toEqual(hidden("app_settings.X", what)));
  it("finds one in a script that a machine runs, and in a data source", () => {
    const script = `#!/bin/sh\nexport C="Account${"Key"}=${"a".repeat(86)}=="`;
    expect(judge("azurerm_virtual_machine", { os_profile: { custom_data: script } })).toEqual(hidden("os_profile.custom_data", "an account key"));
    expect(answers(noLiteralSecret, graphOf({ data: { http: { h: { request_headers: { api_key: "hunter2" } } } } }))).toEqual({
      "data.http.h": hidden("request_headers.api_key"),
    });
  });
  it("says how many more there are, and shows none", () => {
    const verdict = judge("azurerm_linux_web_app", { app_settings: { A_PASSWORD: "hunter2", B_PASSWORD: "hunter3" } });
    expect(verdict).toMatchObject({ message: "app_settings.A_PASSWORD holds a secret, written out, and so do 1 more" });
    expect(JSON.stringify(verdict)).not.toContain("hunter");
  });
});
