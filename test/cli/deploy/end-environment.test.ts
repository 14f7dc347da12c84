import { endEnvironment } from "../../../cli/deploy/end-environment";
import { holdsItsState, isMoved, moveState } from "../../../cli/deploy/move-state";
import { loadDeployment } from "../../../config/load-deployment";
import { FakeTerraform } from "./fake-terraform";

const loaded = loadDeployment("config/deployments/altinn.yaml", new Date("2026-11-22"));
const options = { destroy: true, approval: { yes: false, planOnly: true, digests: new Map() }, say: () => {} };
const end = (name: string) => endEnvironment(name, loaded, [], { terraform: ["no"], exceptions: { exceptions: [], file: "e" }, all: [] }, options);

describe("the end of an environment", () => {
  it.each([
    ["prod", /^config\/deployments\/altinn\.yaml:\d+: prod is a production environment, which no one command ends/],
    ["at22", /^config\/deployments\/altinn\.yaml:\d+: at22 is not retired - write its last day as endsOn, and retired: true/],
    ["at99", 'no environment is called "at99" - allowed at22, yt01, tt02, prod'],
  ])("is not that of %s", (name, words) => expect(end(name)).rejects.toThrow(words));
});

describe("a state that lies in what the stack makes", () => {
  const account = (name: string) => ({
    resource: { azurerm_storage_account: { a: { name } } },
    terraform: { backend: { azurerm: { storage_account_name: "st" } } },
  });

  it("is known by the name of the account", () => {
    expect(holdsItsState(account("st"))).toBe(true);
    expect(holdsItsState(account("other"))).toBe(false);
    expect(holdsItsState({ resource: {} })).toBe(false);
  });

  it("stays where it is when it cannot be moved", async () => {
    const terraform = new FakeTerraform({});
    const shown = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      terraform.write("init.sh", "echo no >&2; exit 1");
      await expect(moveState(terraform.stack, terraform.context)).rejects.toThrow("terraform init ended with 1");
      expect(isMoved(terraform.stack)).toBe(false);
      terraform.write("init.sh", "exit 0");
      await moveState(terraform.stack, terraform.context);
      expect(isMoved(terraform.stack)).toBe(true);
    } finally {
      shown.mockRestore();
      terraform.remove();
    }
  });
});
