import { pass } from "../../../../policy/model";
import { interfaceClosed } from "../../../../policy/rules/network/interface-closed";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_network_interface.n";
const judge = (nic: Json) =>
  answers(interfaceClosed, graphOf({ resource: { azurerm_network_interface: { n: nic }, azurerm_public_ip: { p: { name: "pip" } } } }))[place];
const addressed = fails("ip_configuration.public_ip_address_id", "present", "none");

it("takes an interface in a subnet", () => expect(judge({ ip_configuration: [{ subnet_id: "/x" }] })).toEqual(pass));
it("fails one with an address, wherever that comes from", () => {
  expect(judge({ ip_configuration: { public_ip_address_id: "${azurerm_public_ip.p.id}" } })).toEqual(addressed);
  expect(judge({ ip_configuration: [{ subnet_id: "/x" }, { public_ip_address_id: computed }] })).toEqual(addressed);
});
it("cannot tell a dynamic block", () => expect(judge({ dynamic: { ip_configuration: {} } })).toEqual(unknown("ip_configuration.public_ip_address_id")));

it("judges scale sets, which make addresses of their own", () => {
  const path = "network_interface.ip_configuration.public_ip_address";
  const set = (address: Json) => ({ network_interface: [{ name: "a" }, { name: "b", ip_configuration: { name: "c", ...address } }] });
  const resource = { azurerm_linux_virtual_machine_scale_set: { open: set({ public_ip_address: { name: "pip" } }), closed: set({}) } };
  expect(answers(interfaceClosed, graphOf({ resource }))).toEqual({
    "azurerm_linux_virtual_machine_scale_set.open": fails(path, "present", "none"),
    "azurerm_linux_virtual_machine_scale_set.closed": pass,
  });
});
