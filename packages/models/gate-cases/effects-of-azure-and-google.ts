// What is kept and sent in the stores of Azure and Google.
import { BlobServiceClient } from "@azure/storage-blob";
import { CosmosClient } from "@azure/cosmos";
import { EmailClient } from "@azure/communication-email";
import { PubSub } from "@google-cloud/pubsub";
import { SearchClient } from "@azure/search-documents";
import { SecretClient } from "@azure/keyvault-secrets";
import { SecretManagerServiceClient, v1 } from "@google-cloud/secret-manager";
import { ServiceBusClient } from "@azure/service-bus";
import { Storage } from "@google-cloud/storage";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tidyUp = tool({
  description: "Tidy the account up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    const container = BlobServiceClient.fromConnectionString("x").getContainerClient("orders");
    const blob = container.getBlockBlobClient(`${id}`);
    await blob.download();
    await blob.uploadData(Buffer.alloc(0));
    await blob.delete();
    await container.setAccessPolicy("blob");
    await container.uploadBlockBlob(`${id}`, "", 0);
    await container.deleteBlob(`${id}`);
    await container.delete();
    const orders = new CosmosClient({}).database("shop").container("orders");
    await orders.items.create({ id });
    await orders.item(`${id}`).read();
    await orders.item(`${id}`).replace({});
    await orders.item(`${id}`).delete();
    await orders.delete();
    await new EmailClient("x").beginSend({});
    const index = new SearchClient("x", "orders", {});
    await index.search("open");
    await index.uploadDocuments([]);
    await index.deleteDocuments([]);
    const keys = new SecretClient("x", {});
    await keys.getSecret("key");
    await keys.setSecret("key", "made-up");
    await keys.beginDeleteSecret("key");
    await new ServiceBusClient("x").createSender("orders").sendMessages({});
    await new PubSub().topic("orders").publishMessage({});
    const secrets = new SecretManagerServiceClient();
    await secrets.accessSecretVersion({});
    await secrets.createSecret({});
    await new v1.SecretManagerServiceClient().deleteSecret({});
    const files = new Storage().bucket("orders");
    await files.upload("/srv/a.txt");
    await files.deleteFiles();
    await files.file(`${id}`).download();
    await files.file(`${id}`).save("");
    await files.file(`${id}`).delete();
    await files.file(`${id}`).makePublic();
  },
});
