import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const galleryPrivate: Rule = {
  id: "compute/gallery-private",
  title: "images are not shared with everybody",
  severity: "high",
  resourceTypes: ["azurerm_shared_image_gallery"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "an image holds what its builder left in it: settings, names, sometimes keys",
  remediation: "set permission in sharing to Private or Groups, or leave sharing out",
  references: ["https://learn.microsoft.com/azure/virtual-machines/share-gallery-community"],
  evaluate: (gallery) => mustNotBe(gallery, "sharing.permission", "Community"),
};
