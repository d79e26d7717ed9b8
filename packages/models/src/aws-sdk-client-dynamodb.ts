import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

export default [
  defineModel({
    package: "@aws-sdk/client-dynamodb",
    types: { DynamoDBClient: ["DynamoDBClient > new"], DynamoDB: ["DynamoDB > new"] },
    sinks: [
      { at: "ExecuteStatementCommand > arg 0 > Statement", kind: "query" },
      {
        at: "{BatchExecuteStatementCommand,ExecuteTransactionCommand} > arg 0 > {Statements,TransactStatements} > each > Statement",
        kind: "query",
      },
      { at: "DynamoDB > executeStatement > arg 0 > Statement", kind: "query" },
    ],
    sources: [
      { at: "DynamoDBClient > send > call > {Item,Items,Responses}", kind: "private-data" },
      { at: "DynamoDB > {getItem,query,scan,batchGetItem} > call > {Item,Items,Responses}", kind: "private-data" },
    ],
    effects: [
      ...effectsAt(
        "read-private",
        "{GetItemCommand,QueryCommand,ScanCommand,BatchGetItemCommand,TransactGetItemsCommand} > new",
        "DynamoDB > {getItem,query,scan,batchGetItem} > call",
      ),
      ...effectsAt(
        "write-data",
        "{PutItemCommand,UpdateItemCommand,BatchWriteItemCommand,TransactWriteItemsCommand} > new",
        "DynamoDB > {putItem,updateItem,batchWriteItem,transactWriteItems} > call",
      ),
      ...effectsAt("delete-data", "{DeleteItemCommand,DeleteTableCommand} > new", "DynamoDB > {deleteItem,deleteTable} > call"),
      ...effectsAt("deploy", "{CreateTableCommand,UpdateTableCommand} > new", "DynamoDB > {createTable,updateTable} > call"),
      ...sqlEffects("ExecuteStatementCommand", ["arg 0 > Statement"], { form: "new" }),
      ...sqlEffects("DynamoDB > executeStatement", ["arg 0 > Statement"]),
    ],
  }),
  defineModel({
    package: "@aws-sdk/lib-dynamodb",
    types: { DynamoDBDocumentClient: ["DynamoDBDocumentClient > from > call"], DynamoDBDocument: ["DynamoDBDocument > from > call"] },
    sinks: [{ at: "ExecuteStatementCommand > arg 0 > Statement", kind: "query" }],
    sources: [
      { at: "DynamoDBDocumentClient > send > call > {Item,Items,Responses}", kind: "private-data" },
      { at: "DynamoDBDocument > {get,query,scan,batchGet} > call > {Item,Items,Responses}", kind: "private-data" },
    ],
    effects: [
      ...effectsAt(
        "read-private",
        "{GetCommand,QueryCommand,ScanCommand,BatchGetCommand,TransactGetCommand} > new",
        "DynamoDBDocument > {get,query,scan,batchGet} > call",
      ),
      ...effectsAt(
        "write-data",
        "{PutCommand,UpdateCommand,BatchWriteCommand,TransactWriteCommand} > new",
        "DynamoDBDocument > {put,update,batchWrite,transactWrite} > call",
      ),
      ...effectsAt("delete-data", "DeleteCommand > new", "DynamoDBDocument > delete > call"),
      ...sqlEffects("ExecuteStatementCommand", ["arg 0 > Statement"], { form: "new" }),
    ],
  }),
];
