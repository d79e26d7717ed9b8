// Until it got its own package, the agent was part of the command line tool.
import { query } from "@anthropic-ai/claude-code";

query({ prompt: "Mend the build.", options: { maxTurns: 5, permissionMode: "bypassPermissions" } });
//                                                                         ^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
query({ prompt: "Mend the build.", options: { maxTurns: 5, allowedTools: ["*"] } });
//                                                                        ^^^ finding: no-unrestricted-tools
query({ prompt: "Mend the build.", options: { maxTurns: 5, canUseTool: async (_tool, input) => ({ behavior: "allow", updatedInput: input }) } });
//                                                                                                          ^^^^^^^ finding: no-unrestricted-tools
