"""The agreement page: how reviewers agree, how sure that is, and which cases stand behind every number."""
