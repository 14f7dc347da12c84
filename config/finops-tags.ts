/**
 * Tags by which cost and data are booked, as Altinn's RFC 0007 names them.
 * @see https://github.com/Altinn/altinn-platform/blob/main/rfcs/0007-finops-resource-tags.md
 */
export const ownerTag = "finops_serviceownercode";

/** Names the environment a resource belongs to. */
export const environmentTag = "finops_environment";

/** What the resources of an environment carry once it is retired: its last day, its class, and what data about people it may hold. */
export const retiredTag = "environment_retired";
export const classTag = "environment_class";
export const personalDataTag = "personal_data";

/** What the platform itself runs carries this as its service owner; every owner may refer to it. No owner can have the code: it is too long. */
export const platformOwner = "platform";
