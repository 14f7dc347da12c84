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

# expect: compute/image-trusted-launch
resource "azurerm_shared_image" "image_trusted_launch" {
  name                = "ubuntu-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  gallery_name        = azurerm_shared_image_gallery.main.name
  os_type             = "Linux"
  hyper_v_generation  = "V2"

  identifier {
    publisher = "Platform"
    offer     = "Ubuntu"
    sku       = "24.04"
  }
}
