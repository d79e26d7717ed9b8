// A workspace that the framework gives to every agent: what it traces, it traces of these tools as well.
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { LocalFilesystem, Workspace } from "@mastra/core/workspace";
import { Observability } from "@mastra/observability";

const helper = new Agent({ id: "helper", name: "helper", instructions: "Help.", model: "openai/gpt-5" });

export const mastra = new Mastra({
  agents: { helper },
  observability: new Observability({ default: { enabled: true } }),
  workspace: new Workspace({ filesystem: new LocalFilesystem({ basePath: "/srv/shop" }) }),
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
});
