// Text of the language model in the query languages of several databases, and where it is a value.
import { DynamoDBClient, ExecuteStatementCommand } from "@aws-sdk/client-dynamodb";
import { CosmosClient } from "@azure/cosmos";
import { Client as ElasticClient } from "@elastic/elasticsearch";
import { tool } from "ai";
import { Client as CassandraClient } from "cassandra-driver";
import { GraphQLClient, request } from "graphql-request";
import ldap from "ldapjs";
import { z } from "zod";

const elastic = new ElasticClient({ node: "http://localhost:9200" });
const graph = new GraphQLClient("https://catalog.example.com/graphql");
const directory = ldap.createClient({ url: "ldap://localhost" });
const cassandra = new CassandraClient({ contactPoints: ["localhost"] });
const container = new CosmosClient("").database("shop").container("orders");
const dynamo = new DynamoDBClient({});

export const find = tool({
  inputSchema: z.object({ term: z.string() }),
  execute: async ({ term }) => {
    await elastic.search({ index: "orders", query: { query_string: { query: `name:${term}` } } });
//                                                                          ^^^^^^^^^^^^^^ finding: no-model-output-in-query
    await elastic.search({ index: "orders", query: { match: { name: term } } });
    await graph.request(`query { products(name: "${term}") { sku } }`);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    await graph.request("query ($name: String!) { products(name: $name) { sku } }", { name: term });
    await request("https://catalog.example.com/graphql", `{ products(name: "${term}") { sku } }`);
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    directory.search("ou=people", { filter: `(cn=${term})` });
//                                          ^^^^^^^^^^^^^^ finding: no-model-output-in-query
    directory.search("ou=people", { filter: new ldap.EqualityFilter({ attribute: "cn", value: term }) });
    await cassandra.execute(`SELECT * FROM orders WHERE city = '${term}'`);
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    await cassandra.execute("SELECT * FROM orders WHERE city = ?", [term]);
    container.items.query(`SELECT * FROM c WHERE c.city = '${term}'`);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    container.items.query({ query: "SELECT * FROM c WHERE c.city = @city", parameters: [{ name: "@city", value: term }] });
    await dynamo.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM orders WHERE city = '${term}'` }));
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
  },
});
