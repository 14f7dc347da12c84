import { MachineClientCertificate, type MachineClientCertificateProps } from "../../../constructs/key-vault/machine-client-certificate";
import { resolved, synthesize } from "../../support/synthesize";

const certificate = (change: Partial<MachineClientCertificateProps> = {}) =>
  synthesize((stack) => {
    const made = new MachineClientCertificate(stack, "Certificate", {
      vaultId: "/subscriptions/x/vault",
      name: "enterprise",
      organisation: { name: "Digitaliseringsdirektoratet", number: "991825827" },
      tags: { env: "prod" },
      ...change,
    });
    const { name, vaultId, versionlessId, keyResourceId, expiryEvents } = made;
    expect(resolved(stack, { name, vaultId, versionlessId, keyResourceId, expiryEvents })).toEqual({
      name: "enterprise",
      vaultId: "/subscriptions/x/vault",
      versionlessId: "${azurerm_key_vault_certificate.Certificate.versionless_id}",
      keyResourceId: "/subscriptions/x/vault/keys/enterprise",
      expiryEvents: ["Microsoft.KeyVault.CertificateNearExpiry", "Microsoft.KeyVault.CertificateExpired", "Microsoft.KeyVault.CertificateNewVersionCreated"],
    });
  });

const written = {
  name: "enterprise",
  key_vault_id: "/subscriptions/x/vault",
  certificate_policy: {
    issuer_parameters: { name: "Unknown" },
    key_properties: { exportable: false, key_type: "RSA-HSM", key_size: 3072, reuse_key: false },
    secret_properties: { content_type: "application/x-pem-file" },
    x509_certificate_properties: {
      subject: "CN=Digitaliseringsdirektoratet, O=Digitaliseringsdirektoratet, SERIALNUMBER=991825827, C=NO",
      key_usage: ["digitalSignature"],
      extended_key_usage: ["1.3.6.1.5.5.7.3.2"],
      validity_in_months: 24,
    },
    lifetime_action: [{ action: { action_type: "EmailContacts" }, trigger: { days_before_expiry: 60 } }],
  },
  tags: { env: "prod" },
  lifecycle: { prevent_destroy: true },
};

describe("MachineClientCertificate", () => {
  it("has a key that stays in the HSM, a new one each time, and tells people before it ends", () =>
    expect(certificate()).toEqual({ azurerm_key_vault_certificate: { Certificate: written } }));

  it("waits for what must be there first", () =>
    expect(certificate({ dependsOn: [{ fqn: "azurerm_x.officer" }] })).toEqual({
      azurerm_key_vault_certificate: { Certificate: { ...written, depends_on: ["azurerm_x.officer"] } },
    }));

  it.each(["", "A, B", "A=B", 'A "B"', "a".repeat(65)])("refuses the organisation %j", (name) =>
    expect(() => certificate({ organisation: { name, number: "991825827" } })).toThrow(
      `prod-test/Certificate: the name of the organisation cannot be in a certificate - got "${name}"; allowed 1 to 64 characters, none of , = + < > # ; " \\; write the name as in Enhetsregisteret, without these`,
    ),
  );

  it.each(["", "99182582", "991 825 827", "NO991825827"])("refuses the number %j", (number) =>
    expect(() => certificate({ organisation: { name: "Digdir", number } })).toThrow(
      `prod-test/Certificate: the organisation number is none - got "${number}"; allowed nine digits; take the number from Enhetsregisteret`,
    ),
  );
});
