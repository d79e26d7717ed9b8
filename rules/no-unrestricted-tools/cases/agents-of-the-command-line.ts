// Another agent is started that asks nobody.
import { exec, spawn } from "node:child_process";
import { Codex } from "@openai/codex-sdk";

new Codex().startThread({ workingDirectory: "/work", approvalPolicy: "never", sandboxMode: "danger-full-access" });
//                                                                                         ^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
spawn("claude", ["-p", "Mend the build.", "--dangerously-skip-permissions"]);
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
exec(`gemini --yolo -p "Mend the build."`);
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools

new Codex().startThread({ workingDirectory: "/work", approvalPolicy: "never", sandboxMode: "workspace-write" });
spawn("claude", ["-p", "Explain the build.", "--permission-mode", "plan"]);
