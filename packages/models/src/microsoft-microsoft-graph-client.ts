import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
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
  effects: [
    ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "GraphRequest > get > call")),
    ...effectsAt("write-data", "GraphRequest > {post,put,patch,create,update} > call"),
    ...effectsAt("delete-data", "GraphRequest > {delete,del} > call"),
    {
      at: "Client > api > call",
      kind: "send-message",
      when: { option: "Client > api > arg 0", matches: "sendMail|/(?:reply|replyAll|forward|send)$", known: true },
    },
  ],
});
