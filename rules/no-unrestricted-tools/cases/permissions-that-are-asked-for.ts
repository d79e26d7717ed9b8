// Named tools are allowed; the others are asked for or refused.
import { query } from "@anthropic-ai/claude-agent-sdk";

const READERS = ["Read", "Grep", "Bash(npm test:*)"];

query({ prompt: "Review the change.", options: { maxTurns: 5, permissionMode: "default", allowedTools: READERS } });
query({
  prompt: "Review the change.",
  options: {
    maxTurns: 5,
    permissionMode: "plan",
    canUseTool: async (tool, input) =>
      READERS.includes(tool) ? { behavior: "allow", updatedInput: input } : { behavior: "deny", message: "not in reviews" },
  },
});
