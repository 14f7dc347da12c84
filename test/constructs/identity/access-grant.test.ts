import { AccessGrant, type AccessGrantProps } from "../../../constructs/identity/access-grant";
import { synthesize } from "../../support/synthesize";

const common = {
  role: "Storage Blob Data Reader",
  scope: "/subscriptions/x/resourceGroups/rg-skd",
  groupId: "22222222-2222-4222-8222-222222222222",
  subscriptionId: "33333333-3333-4333-8333-333333333333",
  purpose: "The supplier finds out why an instance was not delivered",
  legalBasis: "GDPR Art. 6(1)(e), data processor agreement 26/17",
  until: "2027-06-30",
} as const;

const grant = (props: AccessGrantProps) =>
  synthesize((stack) => {
    new AccessGrant(stack, "Grant", props);
  });
const production = (change: Partial<typeof common> | object = {}) => grant({ ...common, environmentClass: "production", ...change });

const assignment = {
  scope: "/subscriptions/x/resourceGroups/rg-skd",
  role_definition_id:
    "/subscriptions/33333333-3333-4333-8333-333333333333/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
  principal_id: "22222222-2222-4222-8222-222222222222",
  justification: "purpose: The supplier finds out why an instance was not delivered; legal basis: GDPR Art. 6(1)(e), data processor agreement 26/17",
  schedule: { expiration: { end_date_time: "2027-06-30T23:59:59Z" } },
};

describe("AccessGrant", () => {
  it("lets a group ask for the role until its last day, and says what for and on what basis", () =>
    expect(production()).toEqual({ azurerm_pim_eligible_role_assignment: { Grant: assignment } }));

  it.each(["test", "staging"] as const)("is the same in %s", (environmentClass) => expect(grant({ ...common, environmentClass })).toEqual(production()));

  it("gives the role at all times outside production when asked to, and Azure still ends it", () =>
    expect(grant({ ...common, environmentClass: "test", kind: "standing" })).toEqual({ azurerm_pim_active_role_assignment: { Grant: assignment } }));

  it("cannot be standing in production", () => {
    // @ts-expect-error: nobody has a role at all times in production
    const props: AccessGrantProps = { ...common, environmentClass: "production", kind: "standing" };
    expect(props.kind).toBe("standing");
  });

  it("names the ticket where it was decided", () =>
    expect(production({ ticket: { system: "Jira", number: "ALT-1" } })).toEqual({
      azurerm_pim_eligible_role_assignment: { Grant: { ...assignment, ticket: { system: "Jira", number: "ALT-1" } } },
    }));

  it("refuses a whole subscription", () =>
    expect(() => production({ scope: "/subscriptions/x" })).toThrow(
      "prod-test/Grant: the role would reach further than a resource group - got /subscriptions/x",
    ));

  it.each([
    ["purpose", ""],
    ["purpose", "  "],
    ["legalBasis", ""],
  ])("refuses an empty %s", (name, value) =>
    expect(() => production({ [name]: value })).toThrow(
      `prod-test/Grant: ${name} is empty - got "${value}"; allowed a sentence; write down why the access is needed and lawful`,
    ),
  );

  it.each(["", "soon", "2027-6-30", "2027-02-30", "2027-13-01", "2027-06-30T12:00:00Z"])("refuses the last day %j", (until) =>
    expect(() => production({ until })).toThrow(
      `prod-test/Grant: until is no date - got ${until}; allowed dates such as 2027-06-30; name the last day of the access`,
    ),
  );
});
