// The sandbox is configured, and off.
import { query } from "@anthropic-ai/claude-agent-sdk";

query({
  prompt: "Mend the build.",
  options: {
    maxTurns: 9,
    sandbox: {
      enabled: false,
//             ^^^^^ finding: no-disabled-safety
      network: { allowedDomains: ["packages.example"] },
    },
  },
});
query({ prompt: "Mend the build.", options: { maxTurns: 9, sandbox: { enabled: true, allowUnsandboxedCommands: false } } });
