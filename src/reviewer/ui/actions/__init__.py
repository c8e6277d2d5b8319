"""What a person can do: one table, from which menus, keys, overlay, palette and help are made."""
