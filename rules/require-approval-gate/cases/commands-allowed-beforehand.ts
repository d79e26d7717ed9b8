// A coding agent that may run any command without a question; one that may run its tests, and one in a sandbox.
import { query } from "@anthropic-ai/claude-agent-sdk";

const shared = { maxTurns: 20, permissionMode: "default" } as const;
const allowedTools = ["Read", "Bash"];
//                            ^^^^^^ finding: require-approval-gate "The tool `Bash` can run commands"

query({ prompt: "Answer the mails.", options: { ...shared, allowedTools } });
query({ prompt: "Mend the build.", options: { ...shared, allowedTools: ["Read", "Edit", "Bash(npm test:*)"] } });
query({ prompt: "Mend the build.", options: { ...shared, allowedTools: ["Read", "Bash"], sandbox: { enabled: true } } });
query({ prompt: "Review the change.", options: { ...shared, allowedTools: ["Read", "Grep"] } });
