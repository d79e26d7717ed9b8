// The tools that a workspace brings do what they do on this machine where its files and its shell are here.
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { ToolSearchProcessor } from "@mastra/core/processors";
import { createTool } from "@mastra/core/tools";
import { LocalFilesystem, LocalSandbox, Workspace } from "@mastra/core/workspace";
import { E2BSandbox } from "@mastra/e2b";
import { z } from "zod";

const filesystem = new LocalFilesystem({ basePath: "/srv/shop" });
const files = new Workspace({ filesystem, tools: { mastra_workspace_delete: { enabled: false } } });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
const shell = new Workspace({ sandbox: new LocalSandbox() });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-sandbox
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
const gated = new Workspace({ filesystem, sandbox: new LocalSandbox(), tools: { requireApproval: true } });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-sandbox
const command = { mastra_workspace_execute_command: { requireApproval: true } };
const gatedCommand = new Workspace({ sandbox: new LocalSandbox(), tools: command });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-sandbox
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
const remote = new Workspace({ sandbox: new E2BSandbox() });

export const later = createTool({
  id: "later",
//    ^^^^^^^ finding: require-tool-call-log
  description: "Go on later",
  inputSchema: z.object({ id: z.number() }),
  execute: async ({ id }, { mastra }) => {
    await mastra.schedules.delete(`${id}`);
    await mastra.schedules.create({ cron: "* * * * *" });
  },
});

for (const workspace of [files, shell, gated, gatedCommand, remote])
  new Agent({ name: "builder", instructions: "Build.", model: "m", workspace, inputProcessors: [new ToolSearchProcessor({ tools: { later } })] });
export const mastra = new Mastra({});
