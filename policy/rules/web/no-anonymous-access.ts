import { eachBlock } from "../../blocks";
import { all, mustBe, notApplicable, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";
import { functionApps, webApps } from "./apps";

export const noAnonymousAccess: Rule = {
  id: "web/no-anonymous-access",
  title: "an app with App Service authentication lets nobody in without it",
  severity: "medium",
  resourceTypes: [...webApps, ...functionApps],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "authentication that lets anonymous callers through leaves it to every page to turn them away",
  remediation:
    "set require_authentication to true and unauthenticated_action to anything but AllowAnonymous; in auth_settings unauthenticated_client_action to RedirectToLoginPage",
  references: ["https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"],
  evaluate: (app) =>
    all(
      eachBlock(app, "auth_settings", (auth) =>
        auth.get("enabled") === false ? notApplicable : unlessAbsent(auth, "unauthenticated_client_action", "RedirectToLoginPage"),
      ),
      eachBlock(app, "auth_settings_v2", (auth) =>
        auth.get("auth_enabled") === false
          ? notApplicable
          : all(mustBe(auth, "require_authentication", true), mustBe(auth, "unauthenticated_action", "RedirectToLoginPage", "Return401", "Return403")),
      ),
    ),
};
