resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: compute/gallery-private
resource "azurerm_shared_image_gallery" "gallery_private" {
  name                = "gal_images1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  description         = "Images of the platform"

  sharing {
    permission = "Community"
  }
}
