import fc from "fast-check";
import { renderJunit } from "../../review/junit";
import { blockedReport } from "./fixture-report";
import { hostileReport } from "./hostile-report";
import { xmlProblem } from "./well-formed-xml";

describe("renderJunit", () => {
  test("shows a blocked run", () => expect(renderJunit(blockedReport)).toMatchSnapshot());

  test("fails what blocks, skips what is excepted and passes the rest", () => {
    expect(renderJunit(blockedReport)).toContain('<testsuites name="norway-azure-baseline" tests="8" failures="5" errors="0" skipped="1">');
  });

  test("has one passing case for a rule without findings", () => {
    expect(renderJunit(blockedReport)).toContain('<testcase classname="network/subnet-has-nsg" name="holds at 164 places"/>');
  });

  test("keeps findings of rules that are not in the list of rules", () => {
    const xml = renderJunit({ ...blockedReport, rules: [] });
    expect(xml).toContain('<testsuite name="exceptions/expired" tests="1" failures="1"');
    expect(xml).toContain('<testsuite name="CKV_AZURE_43" tests="1" failures="1"');
  });

  test("is well-formed XML, whatever the values", () => {
    expect(xmlProblem(renderJunit(blockedReport))).toBeUndefined();
    fc.assert(fc.property(hostileReport(), (report) => expect(xmlProblem(renderJunit(report))).toBeUndefined()));
  });
});
