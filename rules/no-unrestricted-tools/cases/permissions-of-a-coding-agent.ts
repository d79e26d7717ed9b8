// Modes, patterns and answers by which an agent never has to ask.
import { query, type Options } from "@anthropic-ai/claude-agent-sdk";

const shared = { maxTurns: 5 };
const unattended: Options = {
  ...shared,
  permissionMode: "bypassPermissions",
//                ^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
  allowDangerouslySkipPermissions: true,
};

query({ prompt: "Mend the build.", options: unattended });
query({ prompt: "Mend the build.", options: { ...shared, allowedTools: ["Read", "Bash(*)"] } });
//                                                                              ^^^^^^^^^ finding: no-unrestricted-tools
query({ prompt: "Mend the build.", options: { ...shared, agents: { fixer: { description: "", prompt: "", permissionMode: "bypassPermissions" } } } });
//                                                                                                                       ^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
query({
  prompt: "Mend the build.",
  options: { ...shared, canUseTool: async (_tool, input) => ({ behavior: "allow", updatedInput: input }) },
//                                                                       ^^^^^^^ finding: no-unrestricted-tools
});
