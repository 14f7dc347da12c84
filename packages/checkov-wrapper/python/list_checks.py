"""Prints which checks of the installed Checkov are about which azurerm resource type, as JSON on one line a type."""

import json
import re
from collections import defaultdict
from pathlib import Path

import yaml

import checkov
from checkov.terraform.checks.resource.registry import resource_registry
from checkov.version import version
import checkov.terraform.checks.resource.azure  # noqa: F401  (fills the registry)

found = defaultdict(set)
for resource_type, checks in resource_registry.checks.items():
    found[resource_type].update(check.id for check in checks)


def judged(condition):
    """The types a YAML check gives a result for: those of its attribute conditions, or of its filter where it has one."""
    if isinstance(condition, list):
        for part in condition:
            yield from judged(part)
    elif isinstance(condition, dict):
        if condition.get("cond_type") == "filter" and condition.get("attribute") == "resource_type":
            yield ("filter", condition["value"])
        elif condition.get("cond_type") == "attribute":
            yield ("attribute", condition.get("resource_types"))
        for part in ("and", "or", "not"):
            if part in condition:
                yield from judged(condition[part])


folder = Path(checkov.__file__).parent / "terraform" / "checks" / "graph_checks" / "azure"
# JSON is YAML too.
for file in sorted(file for file in folder.iterdir() if file.suffix in (".yaml", ".json")):
    check = yaml.safe_load(file.read_text())
    types = list(judged(check["definition"]))
    filters = [value for kind, value in types if kind == "filter"]
    for value in filters or [value for kind, value in types if kind == "attribute"]:
        for resource_type in value if isinstance(value, list) else [value]:
            if isinstance(resource_type, str):
                found[resource_type].add(check["metadata"]["id"])


def order(check_id):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", check_id)]


rows = [(name, sorted(ids, key=order)) for name, ids in sorted(found.items()) if name.startswith("azurerm_")]
lines = ",\n".join("    %s: %s" % (json.dumps(name), json.dumps(ids)) for name, ids in rows)
print('{\n  "checkov": %s,\n  "types": {\n%s\n  }\n}' % (json.dumps(version), lines))
