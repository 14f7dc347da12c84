import { notApplicable } from "../../../../policy/model";
import { noExternalProgram } from "../../../../policy/rules/hygiene/no-external-program";
import { fails } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";

it(`${noExternalProgram.id} finds a data source that runs a program`, () =>
  expect(answers(noExternalProgram, graphOf({ data: { external: { e: { program: ["sh"] } }, azurerm_client_config: { c: {} } } }))).toEqual({
    "data.external.e": fails("program", "present", "absent"),
    "data.azurerm_client_config.c": notApplicable,
  }));
