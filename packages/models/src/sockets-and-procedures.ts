import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "socket.io-client",
    types: { Socket: ["call", "{io,connect} > call", "Manager > new > socket > call"] },
    effects: effectsAt("send-request", "Socket > {emit,emitWithAck,send} > call"),
  }),
  defineModel({
    package: "@trpc/client",
    types: {
      Procedure: ["{createTRPCClient,createTRPCProxyClient} > call > /^[a-z]/i", "Procedure > /^(?!query$|mutate$|subscribe$)/"],
      Untyped: ["createTRPCUntypedClient > call"],
    },
    effects: [
      ...effectsAt("read-untrusted", "{Procedure,Untyped} > query > call"),
      ...effectsAt("write-data", "Procedure > mutate > call", "Untyped > mutation > call"),
    ],
  }),
  defineModel({
    package: "@discordjs/rest",
    types: { REST: ["REST > new"] },
    effects: [
      ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "REST > get > call")),
      ...effectsAt("write-data", "REST > {post,put,patch} > call"),
      ...effectsAt("delete-data", "REST > delete > call"),
      {
        at: "REST > post > call",
        kind: "send-message",
        when: { option: "REST > post > arg 0", matches: "^/(?:channels/[^/]+/messages|webhooks/)", whole: true, known: true },
      },
    ],
  }),
];
