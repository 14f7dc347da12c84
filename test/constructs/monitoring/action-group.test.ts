import { ActionGroup, type ActionGroupProps } from "../../../constructs/monitoring/action-group";
import { resolved, synthesize } from "../../support/synthesize";

const group = (change: Partial<ActionGroupProps> = {}) =>
  synthesize((stack) => {
    const made = new ActionGroup(stack, "Told", {
      placement: { region: "norwayeast", resourceGroupName: "rg-logs", tags: { env: "prod" } },
      name: "ag-altinn-prod",
      shortName: "altinn",
      contacts: ["soc@example.no", "drift@example.no"],
      ...change,
    });
    expect(resolved(stack, made.id)).toBe("${azurerm_monitor_action_group.Told.id}");
  });

describe("ActionGroup", () => {
  it("tells everybody who is named", () =>
    expect(group()).toEqual({
      azurerm_monitor_action_group: {
        Told: {
          name: "ag-altinn-prod",
          location: "global",
          resource_group_name: "rg-logs",
          tags: { env: "prod" },
          short_name: "altinn",
          enabled: true,
          email_receiver: [
            { name: "soc@example.no", email_address: "soc@example.no", use_common_alert_schema: true },
            { name: "drift@example.no", email_address: "drift@example.no", use_common_alert_schema: true },
          ],
        },
      },
    }));

  it("refuses to tell nobody", () =>
    expect(() => group({ contacts: [] })).toThrow("prod-test/Told: contacts is empty - got none; allowed one e-mail address or more; name who is told"));

  it.each(["", "altinn-prod", "abcdefghijklm"])("refuses the short name %p", (shortName) =>
    expect(() => group({ shortName })).toThrow(`prod-test/Told: shortName cannot be used - got "${shortName}"; allowed 1 to 12 letters and digits; shorten it`),
  );
});
