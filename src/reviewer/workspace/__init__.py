"""The one place where things are put together; windows and commands start here."""

from reviewer.workspace.founding import MadeProject, create_project
from reviewer.workspace.opening import Workspace, open_workspace, system_clock

__all__ = ["MadeProject", "Workspace", "create_project", "open_workspace", "system_clock"]
