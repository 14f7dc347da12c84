import { DeleteLock } from "../../../constructs/governance/delete-lock";
import { synthesize } from "../../support/synthesize";

describe("DeleteLock", () => {
  it("forbids to delete its target, and nothing else", () =>
    expect(synthesize((stack) => new DeleteLock(stack, "Lock", { targetId: "/subscriptions/x/vault" }))).toEqual({
      azurerm_management_lock: {
        Lock: { name: "no-delete", scope: "/subscriptions/x/vault", lock_level: "CanNotDelete", notes: "holds data: see the decommission guide" },
      },
    }));
});
