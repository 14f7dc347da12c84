import type { Json } from "./graph";

/** Virtual desktops as the rules want them. */
export const goodDesktop: Json = {
  data: { azurerm_virtual_desktop_application_group: { main: { name: "main" } } },
  resource: {
    azurerm_virtual_desktop_host_pool: {
      x: {
        name: "vdpool-admin",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        type: "Pooled",
        load_balancer_type: "BreadthFirst",
        public_network_access: "Disabled",
        custom_rdp_properties: "drivestoredirect:s:;redirectclipboard:i:0;redirectprinters:i:0;usbdevicestoredirect:s:;",
        scheduled_agent_updates: { enabled: true, schedule: { day_of_week: "Saturday", hour_of_day: 2 } },
      },
    },
    azurerm_virtual_desktop_workspace: {
      x: { name: "vdws-admin", resource_group_name: "${azurerm_resource_group.main.name}", location: "norwayeast", public_network_access_enabled: false },
    },
    azurerm_virtual_desktop_application: {
      x: {
        name: "browser",
        application_group_id: "${data.azurerm_virtual_desktop_application_group.main.id}",
        path: "C:\\Program Files\\Browser\\browser.exe",
        command_line_argument_policy: "DoNotAllow",
      },
    },
  },
};
