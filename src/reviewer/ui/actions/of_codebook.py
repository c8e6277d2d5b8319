"""Actions of the codebook page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_codebook(
    action: str, title: str, *keys: str, when: str = "", hint: str = "", in_fields: bool = False
) -> Action:
    return Action(
        f"codebook_{action}", title, keys, Scope.CODEBOOK, Menu.CODEBOOK, when, hint, in_fields=in_fields
    )


CODEBOOK = (
    _on_codebook("edit", "Show the chosen line", "e", hint="line"),
    _on_codebook("changes", "Show the differences", "d", hint="differences"),
    _on_codebook("preview", "Show what publishing would mean", "p", when="has_draft", hint="preview"),
    _on_codebook("looks", "Show cases to look at again", "l", hint="look again"),
    _on_codebook("begin", "Begin a draft of the next version", "n", when="may_draft", hint="new draft"),
    _on_codebook("undo", "Take back the last edit", "ctrl+z", when="can_undo_draft", hint="undo"),
    _on_codebook(
        "redo", "Edit once more what was taken back", "ctrl+shift+z", "ctrl+y", when="can_redo_draft"
    ),
    _on_codebook("add_code", "Add a code", "a", when="on_coded", hint="add code"),
    _on_codebook("add_variable", "Add a variable", "v", when="editing", hint="add variable"),
    _on_codebook("add_rule", "Add a rule", "r", when="editing", hint="add rule"),
    _on_codebook("retire", "Retire, or bring back", "t", when="on_node", hint="retire"),
    _on_codebook("merge", "Merge the code into another", "m", when="on_mergeable", hint="merge"),
    _on_codebook("split", "Split the code by a rule", "s", when="on_code", hint="split"),
    _on_codebook("rename", "Change the id", "i", when="on_named", hint="change id"),
    _on_codebook("up", "Move up", "ctrl+up", when="on_named"),
    _on_codebook("down", "Move down", "ctrl+down", when="on_named"),
    _on_codebook("version", "Name the version", "x", when="editing", hint="version"),
    _on_codebook("open", "Take a file as the draft", "o", when="may_open", hint="open file"),
    _on_codebook("write", "Write the draft to a file", "w", when="has_draft", hint="write file"),
    _on_codebook("discard", "Discard the draft", "shift+d", when="has_draft", hint="discard"),
    _on_codebook("publish", "Publish the draft", "shift+p", when="can_publish", hint="publish"),
    _on_codebook(
        "carry",
        "Publish the draft and carry codings over",
        "shift+c",
        when="can_publish",
        hint="publish and carry",
    ),
    _on_codebook("go_on", "Go on through older codings", "g", when="unfinished", hint="go on"),
    _on_codebook(
        "carry_later", "Carry older codings over", "shift+g", when="can_carry_later", hint="carry over"
    ),
    _on_codebook("stop", "Stop", "ctrl+.", when="going", hint="stop", in_fields=True),
    _on_codebook("lines", "Go to the outline", "f6", in_fields=True),
    _on_codebook("beside", "Go to what stands beside", "f7", in_fields=True),
    _on_codebook("versions", "Go to the versions", "f8", in_fields=True),
)
