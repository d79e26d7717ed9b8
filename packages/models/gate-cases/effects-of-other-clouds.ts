// The same in other clouds, and by tools that describe it.
// same: @azure/arm-compute=@azure/arm-appservice ComputeManagementClient=WebSiteManagementClient
// same: @azure/arm-compute=@azure/arm-containerinstance ComputeManagementClient=ContainerInstanceManagementClient
// same: @azure/arm-compute=@azure/arm-network ComputeManagementClient=NetworkManagementClient
// same: @azure/arm-compute=@azure/arm-resources ComputeManagementClient=ResourceManagementClient
// same: @azure/arm-compute=@azure/arm-sql ComputeManagementClient=SqlManagementClient
// same: @azure/arm-compute=@azure/arm-storage ComputeManagementClient=StorageManagementClient
import { ComputeManagementClient } from "@azure/arm-compute";
import { InstancesClient } from "@google-cloud/compute";
import { LocalWorkspace, Stack } from "@pulumi/pulumi/automation";
import { Vercel } from "@vercel/sdk";
import Cloudflare, { Cloudflare as NamedCloudflare } from "cloudflare";
import Docker from "dockerode";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const docker = new Docker();

export const change = tool({
  description: "Change what runs",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "change", id }, "tool call");
    await new ComputeManagementClient({}, "s").things.beginDelete("group", `${id}`);
    await new InstancesClient().delete({ instance: `${id}` });
    await (await LocalWorkspace.createStack({})).up();
    await (await Stack.create("shop", {})).destroy();
    await new Vercel().deployments.cancelDeployment({});
    await new Cloudflare().zones.delete({});
    await new Cloudflare().dns.records.create({});
    await new NamedCloudflare().workers.scripts.content.update("shop", {});
    await docker.createContainer({ HostConfig: { Binds: ["/:/host"] } });
    await docker.createContainer({ HostConfig: { Mounts: [{ Source: "/" }] } });
    await docker.getImage("shop").push();
    await docker.getImage("shop").remove();
    await docker.getVolume("shop").remove();
    await docker.pruneImages();
    await docker.getContainer("web").exec({ Cmd: ["ls"] });
  },
});
