import { type TagInput, tags } from "../../constructs/tags";

const shared: TagInput = {
  product: "altinn",
  repository: "https://github.com/example/platform",
  environment: "prod",
  costCentre: "1234",
  owner: { code: "digdir", organisationNumber: "991825827" },
};
const tagsOfShared = {
  finops_environment: "prod",
  finops_product: "altinn",
  finops_serviceownercode: "digdir",
  finops_serviceownerorgnr: "991825827",
  repository: "https://github.com/example/platform",
  env: "prod",
  product: "altinn",
  org: "digdir",
  cost_centre: "1234",
};

describe("tags", () => {
  it("book what is shared on the organisation that runs the platform", () => expect(tags(shared)).toStrictEqual(tagsOfShared));

  it("of data say how sensitive it is, how long it is kept and who answers for it", () =>
    expect(tags({ ...shared, dataClass: "personal", retentionDays: 730, controller: "Skatteetaten", processor: "Digdir" })).toStrictEqual({
      ...tagsOfShared,
      data_class: "personal",
      retention_days: "730",
      data_controller: "Skatteetaten",
      data_processor: "Digdir",
    }));

  it("of an environment that is being ended say so, and that it holds nothing to keep", () =>
    expect(tags({ ...shared, retired: { endsOn: "2026-11-30", class: "test", personalData: "none" } })).toStrictEqual({
      ...tagsOfShared,
      environment_retired: "2026-11-30",
      environment_class: "test",
      personal_data: "none",
    }));

  it("leave out the number of an organisation that has none", () => {
    const { finops_serviceownerorgnr, ...others } = tagsOfShared;
    expect(tags({ ...shared, owner: { code: "digdir" } })).toStrictEqual(others);
  });

  it("take 256 characters and refuse more", () => {
    expect(tags({ ...shared, costCentre: "x".repeat(256) }).cost_centre).toHaveLength(256);
    expect(() => tags({ ...shared, costCentre: "x".repeat(257) })).toThrow(
      "tags: the value of cost_centre has the wrong length - got 257 characters; allowed 1 to 256; shorten it, or leave it out",
    );
  });

  it("refuse an empty value, which would read as an answer", () =>
    expect(() => tags({ ...shared, owner: { code: "ttd", organisationNumber: "" } })).toThrow(
      "tags: the value of finops_serviceownerorgnr has the wrong length - got 0 characters",
    ));
});
