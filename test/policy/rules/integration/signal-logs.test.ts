import { signalLogs } from "../../../../policy/rules/integration/signal-logs";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

for (const attribute of ["connectivity_logs_enabled", "messaging_logs_enabled", "http_request_logs_enabled"])
  describeRule(signalLogs, goodIntegration, "azurerm_signalr_service.main", [
    [`fails ${attribute} false`, { [attribute]: false }, fails(attribute, false, "true")],
    [`fails azurerm's default of ${attribute}`, { [attribute]: undefined }, fails(attribute, false, "true")],
    [`cannot tell ${attribute} from a variable`, { [attribute]: computed }, unknown(attribute)],
  ]);
