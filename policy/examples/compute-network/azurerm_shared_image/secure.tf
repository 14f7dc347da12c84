resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_shared_image_gallery" "main" {
  name                = "gal_images"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  description         = "Images of the platform"

  sharing {
    permission = "Private"
  }
}

resource "azurerm_shared_image" "main" {
  name                     = "ubuntu"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  gallery_name             = azurerm_shared_image_gallery.main.name
  os_type                  = "Linux"
  hyper_v_generation       = "V2"
  trusted_launch_supported = true

  identifier {
    publisher = "Platform"
    offer     = "Ubuntu"
    sku       = "24.04"
  }
}
