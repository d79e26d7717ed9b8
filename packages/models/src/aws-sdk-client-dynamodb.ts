import { defineModel } from "@sluice/core";

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
  }),
  defineModel({
    package: "@aws-sdk/lib-dynamodb",
    types: { DynamoDBDocumentClient: ["DynamoDBDocumentClient > from > call"], DynamoDBDocument: ["DynamoDBDocument > from > call"] },
    sinks: [{ at: "ExecuteStatementCommand > arg 0 > Statement", kind: "query" }],
    sources: [
      { at: "DynamoDBDocumentClient > send > call > {Item,Items,Responses}", kind: "private-data" },
      { at: "DynamoDBDocument > {get,query,scan,batchGet} > call > {Item,Items,Responses}", kind: "private-data" },
    ],
  }),
];
