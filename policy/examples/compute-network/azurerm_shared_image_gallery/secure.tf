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
