# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "virtualmachines" {
  tier          = "Free"
  resource_type = "VirtualMachines"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "appservices" {
  tier          = "Free"
  resource_type = "AppServices"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "sqlservers" {
  tier          = "Free"
  resource_type = "SqlServers"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "sqlservervirtualmachines" {
  tier          = "Free"
  resource_type = "SqlServerVirtualMachines"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "storageaccounts" {
  tier          = "Free"
  resource_type = "StorageAccounts"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "containers" {
  tier          = "Free"
  resource_type = "Containers"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "keyvaults" {
  tier          = "Free"
  resource_type = "KeyVaults"
}

# expect: monitoring/defender-plans
resource "azurerm_security_center_subscription_pricing" "arm" {
  tier          = "Free"
  resource_type = "Arm"
}
