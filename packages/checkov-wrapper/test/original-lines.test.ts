import { originalLines } from "../original-lines";

describe("the lines of the original", () => {
  it("are those of each block, from its name to its closing brace", () => {
    const text = `{
  "provider": { "azurerm": [
    { "features": [ {} ] },
    {
      "alias": "hub"
    }
  ] },
  "data": {
    "azurerm_client_config": { "me": {} }
  },
  "resource": {
    "azurerm_key_vault": {
      "main":
      {
        "network_acls": [ { "a": { "b": {} } } ]
      },
      "other": { "name": "x" }
    }
  }
}`;
    expect(Object.fromEntries(originalLines(text))).toEqual({
      "provider.azurerm": [3, 3],
      "provider.azurerm.hub": [4, 6],
      "data.azurerm_client_config.me": [9, 9],
      "azurerm_key_vault.main": [13, 16],
      "azurerm_key_vault.other": [17, 17],
    });
  });

  it("are found in a file without line ends", () => {
    expect(Object.fromEntries(originalLines('{"resource":{"a":{"b":{"c":[1]}}}}'))).toEqual({ "a.b": [1, 1] });
  });

  it("are found where Terraform's lists stand in place of objects", () => {
    expect(Object.fromEntries(originalLines('{"resource":[\n{"a":[{"b":[\n{"x":1}]}]}]}'))).toEqual({ "a.b": [2, 3] });
  });
});
