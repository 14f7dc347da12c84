import { notApplicable, pass } from "../../../../policy/model";
import { gatewayClientRevocation } from "../../../../policy/rules/runtime/gateway-client-revocation";
import { change } from "../../support/change";
import { computed, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";
import { answers, graphOf } from "../../support/graph";

const profile = { name: "clients", trusted_client_certificate_names: ["authority"], verify_client_certificate_revocation: "OCSP" };
const answer = (changed: object) =>
  answers(gatewayClientRevocation, graphOf(change(goodGateway, { ssl_profile: [{ ...profile, ...changed } as never] }, gateway)))[gateway];

describe(gatewayClientRevocation.id, () => {
  it("takes a gateway that looks", () => expect(answer({})).toEqual(pass));
  it("fails one that does not", () =>
    expect(answer({ verify_client_certificate_revocation: undefined })).toEqual(fails("ssl_profile.verify_client_certificate_revocation", undefined, "OCSP")));
  it("cannot tell a variable", () =>
    expect(answer({ verify_client_certificate_revocation: computed })).toEqual(unknown("ssl_profile.verify_client_certificate_revocation")));
  it("is not about profiles without client certificates", () => expect(answer({ trusted_client_certificate_names: undefined })).toEqual(notApplicable));
  it("is not about a gateway without profiles", () => expect(answers(gatewayClientRevocation, graphOf(goodGateway))[gateway]).toEqual(notApplicable));
});
