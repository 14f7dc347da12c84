import { peeringNotOpened } from "../../../../policy/rules/plan/peering-not-opened";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const peering = "azurerm_virtual_network_peering.p";
const remote = idOf("Microsoft.Network/virtualNetworks/other");
const body = { name: "p", virtual_network_name: "hub", remote_virtual_network_id: remote, allow_forwarded_traffic: false, allow_gateway_transit: false };
const to = updating(peering, body);

describeChanges(peeringNotOpened, [
  [
    "finds two networks that are joined",
    [{ address: peering, after: body }],
    { [peering]: "fail" },
    `the plan joins two networks that are there, with ${remote}`,
  ],
  [
    "lets a new network join the hub",
    [
      { address: peering, after: { ...body, virtual_network_name: "new" } },
      { address: "azurerm_virtual_network.n", after: { name: "new" } },
    ],
    { [peering]: "pass" },
  ],
  [
    "lets the hub join a new network, whose id only the apply tells",
    [{ address: peering, after: { name: "p", virtual_network_name: "hub" }, unknown: { remote_virtual_network_id: true } }],
    { [peering]: "pass" },
  ],
  ["finds a peering that leads elsewhere", [to({ remote_virtual_network_id: `${remote}2` }, { actions: ["delete", "create"] })], { [peering]: "fail" }],
  ["finds traffic of others let through", [to({ allow_forwarded_traffic: true })], { [peering]: "fail" }, "allow_forwarded_traffic goes from false to true"],
  ["finds a gateway that is shared", [to({ allow_gateway_transit: true })], { [peering]: "fail" }],
  [
    "lets a peering be closed",
    [
      { address: peering, before: { ...body, allow_forwarded_traffic: true }, after: body },
      { address: "azurerm_virtual_network_peering.q", before: body },
    ],
    { [peering]: "pass", "azurerm_virtual_network_peering.q": "notApplicable" },
  ],
  [
    "cannot tell what only the apply tells",
    [to({ allow_forwarded_traffic: undefined }, { unknown: { allow_forwarded_traffic: true } })],
    { [peering]: "unknown" },
  ],
]);
