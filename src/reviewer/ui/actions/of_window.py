"""Actions of the whole window."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu

WINDOW = (
    Action(
        "palette",
        "Do anything…",
        ("ctrl+k",),
        menu=Menu.VIEW,
        hint="do anything",
        in_fields=True,
        palette=False,
    ),
    Action("keys", "Show the keys", ("?", "f1"), menu=Menu.HELP, hint="keys", in_fields=True),
    Action("leave_field", "Leave the text field", ("esc",), when="in_field", in_fields=True, palette=False),
    Action("larger_text", "Larger text", ("ctrl++", "ctrl+="), menu=Menu.VIEW, in_fields=True, repeats=True),
    Action("smaller_text", "Smaller text", ("ctrl+-",), menu=Menu.VIEW, in_fields=True, repeats=True),
    Action("usual_text", "Text of the usual size", ("ctrl+0",), menu=Menu.VIEW, in_fields=True),
    Action("theme_system", "Colours of the system", menu=Menu.VIEW),
    Action("theme_light", "Light colours", menu=Menu.VIEW),
    Action("theme_dark", "Dark colours", menu=Menu.VIEW),
    Action("theme_contrast", "High contrast", menu=Menu.VIEW),
    Action("single_keys", "Keys alone, or with Alt", menu=Menu.VIEW),
    Action("close_notice", "Close the notice", ("ctrl+shift+x",), when="notice_shown", in_fields=True),
    Action("settings_folder", "Copy the settings folder's path", menu=Menu.HELP),
    Action(
        "import",
        "Import case records",
        ("ctrl+i",),
        menu=Menu.PROJECT,
        when="may_import",
        hint="import",
        in_fields=True,
    ),
    Action(
        "agreement",
        "Agreement between reviewers",
        ("ctrl+2",),
        menu=Menu.PROJECT,
        when="may_agreement",
        hint="agreement",
        in_fields=True,
    ),
    Action(
        "settle",
        "Settle differences",
        ("ctrl+4",),
        menu=Menu.PROJECT,
        when="may_settle",
        hint="settle",
        in_fields=True,
    ),
    Action("another_project", "Open another project", ("ctrl+shift+o",), menu=Menu.PROJECT, in_fields=True),
    Action("quit", "Quit", ("ctrl+q",), menu=Menu.PROJECT, in_fields=True),
)
