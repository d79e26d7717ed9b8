/** Names of hidden folders, without the dot, in which programs of many makers look for what they obey: what is written there is nobody's own. */
export const SHARED_HIDDEN_FOLDERS: ReadonlySet<string> = new Set(
  "agents aws azure bundle circleci claude codex config continue cursor devcontainer docker forgejo gemini git gitea github gitlab gnupg husky idea junie kiro kube local npm roo ssh vscode windsurf yarn zed".split(
    " ",
  ),
);
