import { springKnownHost } from "../../../../policy/rules/runtime/spring-known-host";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springKnownHost, goodSpring, "azurerm_spring_cloud_configuration_service.x", [
  ["fails a host that nobody checks", { "repository.strict_host_key_checking": false }, fails("repository.strict_host_key_checking", false, "true")],
  ["fails what is not written", { "repository.strict_host_key_checking": undefined }, fails("repository.strict_host_key_checking", false, "true")],
  ["cannot tell a variable", { "repository.strict_host_key_checking": computed }, unknown("repository.strict_host_key_checking")],
]);

describeRule(springKnownHost, goodSpring, "azurerm_spring_cloud_service.x", [
  [
    "fails a host that nobody checks",
    {
      config_server_git_setting: {
        uri: "git@github.com:example/config.git",
        ssh_auth: { private_key: "${var.private_key}", strict_host_key_checking_enabled: false },
      },
    },
    fails("config_server_git_setting.ssh_auth.strict_host_key_checking_enabled", false, "true"),
  ],
  [
    "fails it for one repository of several",
    {
      config_server_git_setting: {
        uri: "https://github.com/example/config",
        repository: [{ name: "a" }, { name: "b", ssh_auth: { strict_host_key_checking_enabled: false } }],
      },
    },
    fails("config_server_git_setting.repository.ssh_auth.strict_host_key_checking_enabled", false, "true"),
  ],
]);
