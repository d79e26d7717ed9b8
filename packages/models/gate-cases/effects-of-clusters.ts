// What is done to a cluster, by each of its interfaces.
// same: AppsV1Api=AutoscalingV2Api
// same: AppsV1Api=BatchV1Api
// same: AppsV1Api=CustomObjectsApi
// same: AppsV1Api=NetworkingV1Api
import { AppsV1Api, KubernetesObjectApi } from "@kubernetes/client-node";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const restart = tool({
  description: "Restart the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "restart", id }, "tool call");
    await new AppsV1Api().deleteNamespacedThing({ name: "shop", namespace: "shop" });
    await KubernetesObjectApi.makeApiClient({}).patch({ kind: "Deployment" });
  },
});
