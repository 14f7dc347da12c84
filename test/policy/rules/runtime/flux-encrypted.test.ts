import { pass } from "../../../../policy/model";
import { fluxEncrypted } from "../../../../policy/rules/runtime/flux-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(fluxEncrypted, goodParts, "azurerm_kubernetes_flux_configuration.x", [
  [
    "fails a line in clear",
    { "git_repository.url": "http://git.example.no/platform" },
    fails("git_repository.url", "http://git.example.no/platform", "https or ssh"),
  ],
  [
    "fails a bucket without encryption",
    { git_repository: undefined, bucket: { url: "https://b.example.no", bucket_name: "b", tls_enabled: false } },
    fails("bucket.tls_enabled", false, "true"),
  ],
  ["takes a key over ssh", { "git_repository.url": "ssh://git@github.com/example/platform" }, pass],
  ["cannot tell where it comes from", { "git_repository.url": computed }, unknown("git_repository.url")],
  ["cannot tell a variable", { bucket: { tls_enabled: computed } }, unknown("bucket.tls_enabled")],
]);
