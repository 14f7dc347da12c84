"""A check that passes on every resource: its record proves that Checkov's Python engine looked at the resource."""

from checkov.common.models.enums import CheckCategories, CheckResult
from checkov.terraform.checks.resource.base_resource_check import BaseResourceCheck


class Seen(BaseResourceCheck):
    def __init__(self) -> None:
        super().__init__(
            name="seen by the Python engine",
            id="CKV_WRAPPER_SEEN",
            categories=[CheckCategories.CONVENTION],
            supported_resources=["*"],
        )

    def scan_resource_conf(self, conf):
        return CheckResult.PASSED


Seen()
