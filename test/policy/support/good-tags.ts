/** Every tag a resource must carry, of service owner `skd` in production. */
export const tags = {
  finops_environment: "prod",
  finops_product: "altinn",
  finops_serviceownercode: "skd",
  finops_serviceownerorgnr: "974761076",
  repository: "altinn/baseline",
  cost_centre: "1234",
  data_class: "restricted",
};
