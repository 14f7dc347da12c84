import { pass } from "../../../../policy/model";
import { balancerNoManagementPort } from "../../../../policy/rules/network/balancer-no-management-port";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodBalancer } from "../../support/good-balancer";

describeRule(balancerNoManagementPort, goodBalancer, "azurerm_lb_nat_rule.x", [
  [
    "fails a desktop behind a public address",
    { backend_port: 3389, "azurerm_lb.x.frontend_ip_configuration": { name: "public", public_ip_address_id: "${azurerm_public_ip.p.id}" } },
    fails("backend_port", 3389, "none of 22, 445, 1433, 3306, 3389, 5432, 5985, 5986"),
  ],
  [
    "fails one behind a load balancer that nobody knows",
    { backend_port: 22, loadbalancer_id: computed },
    fails("backend_port", 22, "none of 22, 445, 1433, 3306, 3389, 5432, 5985, 5986"),
  ],
  ["takes one on a private network", { backend_port: 22 }, pass],
  ["cannot tell a variable", { backend_port: computed }, unknown("backend_port")],
]);
