// Money, repositories, buckets, pods and containers.
import { DeleteBucketCommand, PutBucketPolicyCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import { AttachRolePolicyCommand } from "@aws-sdk/client-iam";
import { SendCommandCommand } from "@aws-sdk/client-ssm";
import { AppsV1Api, CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { Octokit } from "@octokit/rest";
import Docker from "dockerode";
import OpenAI from "openai";
import simpleGit from "simple-git";
import { Portkey } from "portkey-ai";
import Stripe from "stripe";

const stripe = new Stripe(process.env.STRIPE_KEY ?? "");
const octokit = new Octokit();
const s3 = new S3Client();
const cluster = new KubeConfig();
const docker = new Docker();
const portkey = new Portkey({});
const provider = new OpenAI();
const repo = { owner: "acme", repo: "shop" };
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const shutDown = tool({
  description: "Close the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "shutDown", id }, "tool call");
    await stripe.refunds.create({ charge: `ch_${id}` });
    await stripe.customers.update(`cus_${id}`, { name: "closed" });
    await stripe.customers.del(`cus_${id}`);
    await stripe.customers.create({ name: "new" });
    await stripe.invoices.create({ customer: `cus_${id}`, auto_advance: true });
    await stripe.invoices.pay(`in_${id}`);
    await stripe.promotionCodes.create({ promotion: { type: "coupon" } });
    await portkey.virtualKeys.create({ name: "shop" });
    await portkey.admin.users.delete({});
    await provider.files.delete(`file_${id}`);
    await provider.beta.assistants.delete(`asst_${id}`);
    await portkey.admin.users.invites.create({});
    await portkey.admin.workspaces.delete({});
    await portkey.admin.workspaces.users.update({});
    await octokit.pulls.merge({ ...repo, pull_number: id });
    await octokit.rest.issues.create({ ...repo, title: "closed" });
    await octokit.repos.createDeployment({ ...repo, ref: "main" });
    await octokit.repos.addCollaborator({ ...repo, username: "somebody" });
    await octokit.repos.delete(repo);
    await octokit.request("POST /repos/{owner}/{repo}/issues", repo);
    await s3.send(new PutObjectCommand({ Bucket: "shop", Key: "closed" }));
    await s3.send(new PutBucketPolicyCommand({ Bucket: "shop", Policy: "{}" }));
    await s3.send(new DeleteBucketCommand({ Bucket: "shop" }));
    new TerminateInstancesCommand({ InstanceIds: [] });
    new AttachRolePolicyCommand({ RoleName: "shop", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
    new SendCommandCommand({ DocumentName: "AWS-RunShellScript" });
    await cluster.makeApiClient(CoreV1Api).deleteNamespacedPod({ name: "web", namespace: "shop" });
    await cluster.makeApiClient(AppsV1Api).patchNamespacedDeploymentScale({ name: "web", namespace: "shop", body: {} });
    await docker.getContainer("web").stop();
    await docker.createContainer({ Image: "shop", HostConfig: { Privileged: true } });
    await simpleGit().push();
    await simpleGit().commit("closed");
  },
});
