import { defineModel } from "@sluice/core";
import { bodiesAt } from "./parts/bodies.ts";

const CHAINED = "{select,filter,top,skip,search,orderby,expand,query,header,headers,version,count,responseType}";

// What a user has there: mail, files, calendars, contacts. What is sent to a path is a mail, a message or a record.
export default defineModel({
  package: "@microsoft/microsoft-graph-client",
  types: {
    Client: ["Client > {init,initWithMiddleware} > call"],
    GraphRequest: ["Client > api > call", `GraphRequest > ${CHAINED} > call`],
  },
  sources: [{ at: "GraphRequest > get > call", kind: "private-data" }],
  sinks: bodiesAt("GraphRequest > {post,put,patch} > arg 0"),
});
