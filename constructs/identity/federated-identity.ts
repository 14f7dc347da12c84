import { FederatedIdentityCredential } from "@cdktf/provider-azurerm/lib/federated-identity-credential";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import type { ManagedIdentity } from "./managed-identity";

export interface FederatedIdentityProps {
  readonly identity: Pick<ManagedIdentity, "id">;
  /** The resource group of the identity. */
  readonly resourceGroupName: string;
  /** Once for the identity: it names the cluster, of which an environment may have two. */
  readonly name: string;
  /** The cluster's OIDC issuer URL. */
  readonly issuer: string;
  readonly namespace: string;
  readonly serviceAccount: string;
}

/**
 * Lets one service account of one Kubernetes cluster be the identity, by tokens that the cluster signs: there is no secret to keep, and none to lose.
 *
 * Holds NOR-AUT-03, NOR-AUT-07, NOR-AUT-09 and NOR-AUT-11.
 * @throws when the issuer is not reached by HTTPS, or the namespace or the service account is not Kubernetes'; no wildcard stands for them
 * @see https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
export class FederatedIdentity extends Construct {
  constructor(scope: Construct, id: string, props: FederatedIdentityProps) {
    super(scope, id);
    const { namespace, serviceAccount, issuer } = props;
    if (!Token.isUnresolved(issuer) && !issuer.startsWith("https://")) {
      throw wrongInput(this.node.path, { what: "the issuer is not trustworthy", got: issuer, allowed: "https addresses", fix: "take the cluster's issuer" });
    }
    this.requireLabel("namespace", namespace);
    this.requireLabel("serviceAccount", serviceAccount);
    new FederatedIdentityCredential(this, "Resource", {
      name: props.name,
      resourceGroupName: props.resourceGroupName,
      parentId: props.identity.id,
      issuer,
      subject: `system:serviceaccount:${namespace}:${serviceAccount}`,
      audience: ["api://AzureADTokenExchange"],
    });
  }

  /** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names */
  private requireLabel(name: string, value: string): void {
    if (Token.isUnresolved(value) || /^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(value)) return;
    throw wrongInput(this.node.path, {
      what: `${name} cannot be used`,
      got: `"${value}"`,
      allowed: "1 to 63 lower-case letters, digits and dashes",
      fix: "name it as in the cluster",
    });
  }
}
