// Written by `npm run packs`; do not edit.
import type { Pack } from "../model";
import { allowedValues as hygieneAllowedValues } from "../rules/hygiene/allowed-values";
import { knownAttributes as hygieneKnownAttributes } from "../rules/hygiene/known-attributes";
import { moduleCommit as hygieneModuleCommit } from "../rules/hygiene/module-commit";
import { modulePinned as hygieneModulePinned } from "../rules/hygiene/module-pinned";
import { movedToSomething as hygieneMovedToSomething } from "../rules/hygiene/moved-to-something";
import { noApplicationPassword as hygieneNoApplicationPassword } from "../rules/hygiene/no-application-password";
import { noDeprecatedAttribute as hygieneNoDeprecatedAttribute } from "../rules/hygiene/no-deprecated-attribute";
import { noDeprecatedType as hygieneNoDeprecatedType } from "../rules/hygiene/no-deprecated-type";
import { noEarlierName as hygieneNoEarlierName } from "../rules/hygiene/no-earlier-name";
import { noExternalProgram as hygieneNoExternalProgram } from "../rules/hygiene/no-external-program";
import { noForgottenData as hygieneNoForgottenData } from "../rules/hygiene/no-forgotten-data";
import { noIgnoreAll as hygieneNoIgnoreAll } from "../rules/hygiene/no-ignore-all";
import { noIgnoredSafety as hygieneNoIgnoredSafety } from "../rules/hygiene/no-ignored-safety";
import { noLiteralSecret as hygieneNoLiteralSecret } from "../rules/hygiene/no-literal-secret";
import { noLocalState as hygieneNoLocalState } from "../rules/hygiene/no-local-state";
import { noProviderSecret as hygieneNoProviderSecret } from "../rules/hygiene/no-provider-secret";
import { noProvisioner as hygieneNoProvisioner } from "../rules/hygiene/no-provisioner";
import { noRemovedType as hygieneNoRemovedType } from "../rules/hygiene/no-removed-type";
import { noSecretArgument as hygieneNoSecretArgument } from "../rules/hygiene/no-secret-argument";
import { noSecretDefault as hygieneNoSecretDefault } from "../rules/hygiene/no-secret-default";
import { noSecretLocal as hygieneNoSecretLocal } from "../rules/hygiene/no-secret-local";
import { noSecretOutput as hygieneNoSecretOutput } from "../rules/hygiene/no-secret-output";
import { oneStateAStack as hygieneOneStateAStack } from "../rules/hygiene/one-state-a-stack";
import { providerIdentity as hygieneProviderIdentity } from "../rules/hygiene/provider-identity";
import { providerPinned as hygieneProviderPinned } from "../rules/hygiene/provider-pinned";
import { providerVersion as hygieneProviderVersion } from "../rules/hygiene/provider-version";
import { resourceName as hygieneResourceName } from "../rules/hygiene/resource-name";
import { secretVariable as hygieneSecretVariable } from "../rules/hygiene/secret-variable";
import { terraformVersion as hygieneTerraformVersion } from "../rules/hygiene/terraform-version";

/** What keeps configuration readable and safe to run, whatever it makes: names that azurerm knows, pinned versions, no secrets. */
export const hygiene: Pack = {
  id: "hygiene",
  title: "Hygiene",
  rules: [
    hygieneAllowedValues,
    hygieneKnownAttributes,
    hygieneModuleCommit,
    hygieneModulePinned,
    hygieneMovedToSomething,
    hygieneNoApplicationPassword,
    hygieneNoDeprecatedAttribute,
    hygieneNoDeprecatedType,
    hygieneNoEarlierName,
    hygieneNoExternalProgram,
    hygieneNoForgottenData,
    hygieneNoIgnoreAll,
    hygieneNoIgnoredSafety,
    hygieneNoLiteralSecret,
    hygieneNoLocalState,
    hygieneNoProviderSecret,
    hygieneNoProvisioner,
    hygieneNoRemovedType,
    hygieneNoSecretArgument,
    hygieneNoSecretDefault,
    hygieneNoSecretLocal,
    hygieneNoSecretOutput,
    hygieneOneStateAStack,
    hygieneProviderIdentity,
    hygieneProviderPinned,
    hygieneProviderVersion,
    hygieneResourceName,
    hygieneSecretVariable,
    hygieneTerraformVersion,
  ],
};
