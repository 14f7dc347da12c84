resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: database/no-firewall-rule
resource "azurerm_redis_firewall_rule" "office" {
  name                = "office"
  redis_cache_name    = "redis-example"
  resource_group_name = azurerm_resource_group.example.name
  start_ip            = "192.0.2.10"
  end_ip              = "192.0.2.10"
}

# expect: database/no-firewall-rule, database/no-open-firewall
resource "azurerm_redis_firewall_rule" "internet" {
  name                = "everybody"
  redis_cache_name    = "redis-example"
  resource_group_name = azurerm_resource_group.example.name
  start_ip            = "0.0.0.0"
  end_ip              = "255.255.255.255"
}
