// What is done to documents in databases of others.
// same: @elastic/elasticsearch=@opensearch-project/opensearch
import { Client } from "@elastic/elasticsearch";
import { Client as Notion } from "@notionhq/client";
import { CoreV1Api, Exec, RbacAuthorizationV1Api } from "@kubernetes/client-node";
import { DynamoDB, CreateTableCommand, DeleteItemCommand, ExecuteStatementCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import * as lib from "@aws-sdk/lib-dynamodb";
import { BigQuery } from "@google-cloud/bigquery";
import { createClient } from "@supabase/supabase-js";
import { deleteDoc, getDoc, setDoc, writeBatch } from "firebase/firestore";
import { getAuth } from "firebase-admin/auth";
import { getMessaging } from "firebase-admin/messaging";
import neo4j from "neo4j-driver";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
import { order } from "./order";
const client = new Client({});
const notion = new Notion({});
const dynamo = new DynamoDB({});
const bigQuery = new BigQuery();
const supabase = createClient("https://shop.example", "anon");
const driver = neo4j.driver("neo4j://localhost");

const runStatement = async (text: string) => {
  await dynamo.executeStatement({ Statement: text });
  new ExecuteStatementCommand({ Statement: text });
  new lib.ExecuteStatementCommand({ Statement: text });
  await bigQuery.query(text);
  await bigQuery.query({ query: text });
  bigQuery.createQueryStream(text);
  bigQuery.createQueryStream({ query: text });
  await bigQuery.getDatasets();
  await bigQuery.createDataset("shop");
};
const runCypher = async (text: string) => {
  await driver.executeQuery(text);
  await driver.session().run(text);
};

export const tidyUp = tool({
  description: "Tidy the documents up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await client.search({ index: "orders" });
    await client.index({ index: "orders" });
    await client.delete({ index: "orders", id: `${id}` });
    await client.indices.create({ index: "orders" });
    await client.indices.delete({ index: "orders" });
    
    await notion.search({ query: `order ${id}` });
    await notion.pages.retrieve({ page_id: `${id}` });
    await notion.blocks.children.list({ block_id: `${id}` });
    await notion.dataSources.query({ data_source_id: `${id}` });
    await notion.pages.create({});
    await notion.blocks.update({ block_id: `${id}` });
    await notion.blocks.children.append({ block_id: `${id}` });
    await notion.comments.create({});
    await notion.blocks.delete({ block_id: `${id}` });
    
    await new CoreV1Api().readNamespacedSecret({ name: "key", namespace: "shop" });
    await new RbacAuthorizationV1Api().createNamespacedRole({ namespace: "shop" });
    await new Exec({}).exec("shop", "web", "web", "ls");
    
    await dynamo.getItem({ TableName: "orders" });
    await dynamo.putItem({ TableName: "orders" });
    await dynamo.deleteItem({ TableName: "orders" });
    await dynamo.createTable({ TableName: "orders" });
    new PutItemCommand({ TableName: "orders" });
    new DeleteItemCommand({ TableName: "orders" });
    new CreateTableCommand({ TableName: "orders" });
    const documents = lib.DynamoDBDocument.from(dynamo);
    await documents.get({ TableName: "orders" });
    await documents.put({ TableName: "orders" });
    await documents.delete({ TableName: "orders" });
    new lib.PutCommand({ TableName: "orders" });
    new lib.DeleteCommand({ TableName: "orders" });
    
    await bigQuery.dataset("shop").table("orders").insert([]);
    await bigQuery.dataset("shop").delete();
    await runStatement("SELECT * FROM orders");
    await runStatement("UPDATE orders SET open = false");
    await runStatement("DELETE FROM carts");
    await runStatement("GRANT SELECT ON orders TO reports");
    await runCypher("MATCH (order) RETURN order");
    await runCypher("CREATE (order)");
    await runCypher("MATCH (order) DELETE order");
    
    await supabase.auth.admin.deleteUser(`${id}`);
    await supabase.auth.admin.createUser({});
    await supabase.auth.admin.listUsers();
    await supabase.functions.invoke("close");
    await supabase.rpc("close_orders");
    await supabase.storage.from("orders").remove([`${id}`]);
    await supabase.storage.from("orders").list();
    await supabase.storage.from("orders").upload(`${id}`, "");
    await supabase.storage.emptyBucket("orders");
    
    await getDoc(order);
    await setDoc(order, {});
    await deleteDoc(order);
    writeBatch(order).set(order, {});
    writeBatch(order).delete(order);
    await getAuth().getUser(`${id}`);
    await getAuth().setCustomUserClaims(`${id}`, {});
    await getAuth().deleteUser(`${id}`);
    await getMessaging().send({ topic: "orders" });
  },
});
