import { FederatedIdentity, type FederatedIdentityProps } from "../../../constructs/identity/federated-identity";
import { synthesize } from "../../support/synthesize";

const federated = (change: Partial<FederatedIdentityProps> = {}) =>
  synthesize((stack) => {
    new FederatedIdentity(stack, "Federation", {
      identity: { id: "/subscriptions/x/identity" },
      resourceGroupName: "rg-skd",
      name: "aks01-workload",
      issuer: "https://norwayeast.oic.prod-aks.azure.com/t/c/",
      namespace: "skd",
      serviceAccount: "app",
      ...change,
    });
  });

describe("FederatedIdentity", () => {
  it("trusts one service account of one cluster", () =>
    expect(federated()).toEqual({
      azurerm_federated_identity_credential: {
        Federation: {
          name: "aks01-workload",
          resource_group_name: "rg-skd",
          parent_id: "/subscriptions/x/identity",
          issuer: "https://norwayeast.oic.prod-aks.azure.com/t/c/",
          subject: "system:serviceaccount:skd:app",
          audience: ["api://AzureADTokenExchange"],
        },
      },
    }));

  it("refuses an issuer that anybody on the way could pretend to be", () =>
    expect(() => federated({ issuer: "http://cluster" })).toThrow(
      "prod-test/Federation: the issuer is not trustworthy - got http://cluster; allowed https addresses; take the cluster's issuer",
    ));

  it.each(["*", "", "-a", "a-", "A", "a:b", "a".repeat(64)])("refuses %j for a namespace or a service account", (value) => {
    const rest = "allowed 1 to 63 lower-case letters, digits and dashes; name it as in the cluster";
    expect(() => federated({ namespace: value })).toThrow(`prod-test/Federation: namespace cannot be used - got "${value}"; ${rest}`);
    expect(() => federated({ serviceAccount: value })).toThrow(`prod-test/Federation: serviceAccount cannot be used - got "${value}"; ${rest}`);
  });
});
