import { KeyVaultCertificate } from "@cdktf/provider-azurerm/lib/key-vault-certificate";
import { type ITerraformDependable, Token } from "cdktf";
import { Construct } from "constructs";
import { wrongInput } from "../input";

export interface MachineClientCertificateProps {
  /** A vault of its owner, premium: `KeyVault` with `use: "secrets"`, which the owner's workloads reach. */
  readonly vaultId: string;
  /** Letters, digits and dashes; once among the vault's keys and certificates. */
  readonly name: string;
  /** The organisation the certificate stands for; the authority that issues it checks it against Enhetsregisteret. */
  readonly organisation: {
    readonly name: string;
    /** Nine digits, from Enhetsregisteret. */
    readonly number: string;
  };
  readonly tags: Readonly<Record<string, string>>;
  /**
   * What must be there first: the role "Key Vault Certificates Officer" on the vault of whoever deploys.
   * @default - nothing
   */
  readonly dependsOn?: readonly ITerraformDependable[];
}

/** Event Grid's names of what a vault tells about a certificate that nears its end. @see https://learn.microsoft.com/azure/event-grid/event-schema-key-vault */
const expiryEvents = [
  "Microsoft.KeyVault.CertificateNearExpiry",
  "Microsoft.KeyVault.CertificateExpired",
  "Microsoft.KeyVault.CertificateNewVersionCreated",
] as const;

/**
 * An enterprise certificate (virksomhetssertifikat) whose key is made in the vault's HSM, where it stays: not exportable, and a new one for each renewal.
 *
 * The deployment makes the key and a signing request, and waits for nothing: a person has the request signed by an authority such as Buypass or
 * Commfides and merges the answer into the vault. Key Vault cannot ask an authority that it does not know, so that it does not renew by itself: sixty
 * days before the end it writes to the vault's certificate contacts, where there are any, and thirty days before it raises an event. How long the
 * certificate lasts, the authority decides.
 *
 * Holds NOR-AUT-09, NOR-AUT-11, NOR-ENC-05, NOR-ENC-06 and NOR-RES-01.
 * @throws when the organisation has no name that a certificate can carry, or its number is not nine digits
 * @see https://learn.microsoft.com/azure/key-vault/certificates/create-certificate-signing-request
 * @see https://docs.digdir.no/docs/Maskinporten/maskinporten_guide_apikonsument
 */
export class MachineClientCertificate extends Construct {
  readonly name: string;
  readonly vaultId: string;
  /** The certificate whatever its version, as a URI in the vault. */
  readonly versionlessId: string;
  /** The key of the certificate whatever its version, as an Azure resource: what the role to sign, "Key Vault Crypto User", is granted on. */
  readonly keyResourceId: string;
  /** What the vault's event topic tells about the certificate: an alert subscribes to these, with the certificate's name as subject. */
  readonly expiryEvents: readonly string[] = expiryEvents;

  constructor(scope: Construct, id: string, props: MachineClientCertificateProps) {
    super(scope, id);
    const { name, vaultId, organisation } = props;
    this.requireOrganisation(organisation);
    const certificate = new KeyVaultCertificate(this, "Resource", {
      name,
      keyVaultId: vaultId,
      certificatePolicy: {
        issuerParameters: { name: "Unknown" },
        keyProperties: { exportable: false, keyType: "RSA-HSM", keySize: 3072, reuseKey: false },
        secretProperties: { contentType: "application/x-pem-file" },
        x509CertificateProperties: {
          subject: `CN=${organisation.name}, O=${organisation.name}, SERIALNUMBER=${organisation.number}, C=NO`,
          keyUsage: ["digitalSignature"],
          // Client authentication.
          extendedKeyUsage: ["1.3.6.1.5.5.7.3.2"],
          validityInMonths: 24,
        },
        lifetimeAction: [{ action: { actionType: "EmailContacts" }, trigger: { daysBeforeExpiry: 60 } }],
      },
      tags: props.tags,
      ...(props.dependsOn && { dependsOn: [...props.dependsOn] }),
      lifecycle: { preventDestroy: true },
    });
    this.name = name;
    this.vaultId = vaultId;
    this.versionlessId = certificate.versionlessId;
    this.keyResourceId = `${vaultId}/keys/${name}`;
  }

  /** A subject splits at commas and equal signs; 64 is the longest common name of X.509. */
  private requireOrganisation({ name, number }: MachineClientCertificateProps["organisation"]): void {
    if (!Token.isUnresolved(name) && !/^[^,=+<>#;"\\]{1,64}$/.test(name)) {
      throw wrongInput(this.node.path, {
        what: "the name of the organisation cannot be in a certificate",
        got: `"${name}"`,
        allowed: '1 to 64 characters, none of , = + < > # ; " \\',
        fix: "write the name as in Enhetsregisteret, without these",
      });
    }
    if (Token.isUnresolved(number) || /^\d{9}$/.test(number)) return;
    throw wrongInput(this.node.path, {
      what: "the organisation number is none",
      got: `"${number}"`,
      allowed: "nine digits",
      fix: "take the number from Enhetsregisteret",
    });
  }
}
