// What is done to databases of vectors and to other stores of records.
import { ChromaClient } from "chromadb";
import { connect } from "@lancedb/lancedb";
import { ConvexHttpClient } from "convex/browser";
import { DataAPIClient } from "@datastax/astra-db-ts";
import { del, put } from "@vercel/blob";
import { Index as UpstashIndex } from "@upstash/vector";
import { kv } from "@vercel/kv";
import { MilvusClient } from "@zilliz/milvus2-sdk-node";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";
import weaviate from "weaviate-client";
import nodeVault from "node-vault";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const tidyUp = tool({
  description: "Tidy the records up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    const orders = await new ChromaClient().getOrCreateCollection({ name: "orders" });
    await orders.query({});
    await orders.add({});
    await orders.delete({});
    await new ChromaClient().deleteCollection({ name: "orders" });
    const table = await (await connect("x")).openTable("orders");
    await table.search("open");
    await table.add([]);
    await table.delete("open");
    const convex = new ConvexHttpClient("x");
    await convex.query("orders");
    await convex.mutation("orders");
    await convex.action("orders");
    const documents = new DataAPIClient("made-up").db("x").collection("orders");
    await documents.findOne({});
    await documents.insertOne({});
    await documents.deleteOne({});
    await put("a.txt", "");
    await del("a.txt");
    const upstash = new UpstashIndex().namespace("orders");
    await upstash.query({});
    await upstash.upsert({});
    await upstash.delete("1");
    await kv.get(`${id}`);
    await kv.hset(`${id}`, {});
    await kv.del(`${id}`);
    const milvus = new MilvusClient({});
    await milvus.search({});
    await milvus.insert({});
    await milvus.delete({});
    const pinecone = new Pinecone({}).index("orders").namespace("open");
    await pinecone.query({});
    await pinecone.upsert([]);
    await pinecone.deleteOne("1");
    await new Pinecone({}).deleteIndex("orders");
    const qdrant = new QdrantClient({});
    await qdrant.search("orders", {});
    await qdrant.upsert("orders", {});
    await qdrant.delete("orders", {});
    const client = await weaviate.connectToLocal();
    const things = client.collections.get("Orders");
    await things.query.nearText("open");
    await things.generate.nearText("open");
    await things.data.insert({});
    await things.data.deleteById("1");
    await client.collections.delete("Orders");
    const vault = nodeVault({});
    await vault.read("key");
    await vault.write("key", {});
    await vault.delete("key");
  },
});
