import { notApplicable, pass } from "../../../../policy/model";
import { gatewayClientIssuer } from "../../../../policy/rules/runtime/gateway-client-issuer";
import { change } from "../../support/change";
import { computed, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";
import { answers, graphOf } from "../../support/graph";

const profile = { name: "clients", trusted_client_certificate_names: ["authority"], verify_client_cert_issuer_dn: true };
const answer = (changed: object) =>
  answers(gatewayClientIssuer, graphOf(change(goodGateway, { ssl_profile: [{ ...profile, ...changed } as never] }, gateway)))[gateway];

describe(gatewayClientIssuer.id, () => {
  it("takes a gateway that looks", () => expect(answer({})).toEqual(pass));
  it("fails one that does not", () =>
    expect(answer({ verify_client_cert_issuer_dn: undefined })).toEqual(fails("ssl_profile.verify_client_cert_issuer_dn", false, "true")));
  it("cannot tell a variable", () => expect(answer({ verify_client_cert_issuer_dn: computed })).toEqual(unknown("ssl_profile.verify_client_cert_issuer_dn")));
  it("is not about profiles without client certificates", () => expect(answer({ trusted_client_certificate_names: undefined })).toEqual(notApplicable));
  it("is not about a gateway without profiles", () => expect(answers(gatewayClientIssuer, graphOf(goodGateway))[gateway]).toEqual(notApplicable));
});
