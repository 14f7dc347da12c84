import { pass } from "../../../../policy/model";
import { galleryPrivate } from "../../../../policy/rules/compute/gallery-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(galleryPrivate, goodDisks, "azurerm_shared_image_gallery.x", [
  ["fails a gallery for everybody", { "sharing.permission": "Community" }, fails("sharing.permission", "Community", "not Community")],
  ["takes a gallery without sharing", { sharing: undefined }, pass],
  ["cannot tell a variable", { "sharing.permission": computed }, unknown("sharing.permission")],
]);
