import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { writtenBy } from "./parts/log-records.ts";
import { HEAD } from "./parts/requests.ts";
import { openAt } from "./parts/open-servers.ts";

const ROUTE = "FastifyInstance > {get,post,put,patch,delete,head,options,all}";
const CLIENT = "what the client sent";
const HANDLERS = [`${ROUTE} > arg 1`, `${ROUTE} > arg 2`, "FastifyInstance > route > arg 0 > handler"];
const TYPED = ["RouteHandlerMethod", "RouteHandler", "RouteOptions > handler"];
const HOOKS = ["FastifyInstance > addHook > arg 1", "FastifyInstance > setNotFoundHandler > arg any"];

// `reply.sendFile(name)` stays below the root that was registered; a root given with the call does not. Text is sent as plain text unless a type is set.
export default defineModel({
  package: "fastify",
  types: {
    RouteHandlerMethod: [],
    RouteHandler: [],
    RouteOptions: [],
    FastifyInstance: ["call", "fastify > call", "FastifyInstance > register > arg 0 > param 0"],
    FastifyRequest: [...[...HANDLERS, ...TYPED, ...HOOKS].map((at) => `${at} > param 0`), "FastifyReply > request"],
    FastifyReply: [
      ...[...HANDLERS, ...TYPED, ...HOOKS].map((at) => `${at} > param 1`),
      "FastifyInstance > setErrorHandler > arg 0 > param 2",
      "FastifyReply > {code,status,header,headers,type} > call",
    ],
  },
  sources: [
    { at: "FastifyRequest > {body,query,params,headers,url,originalUrl}", kind: "user-input", label: CLIENT, bounded: HEAD },
    // What does not fit the schema of the route is refused.
    { at: `${ROUTE} > arg 2 > param 0 > body`, kind: "user-input", label: CLIENT, schema: `${ROUTE} > arg 1 > schema > body` },
    {
      at: "FastifyInstance > route > arg 0 > handler > param 0 > body",
      kind: "user-input",
      label: CLIENT,
      schema: "FastifyInstance > route > arg 0 > schema > body",
    },
  ],
  // Without a host it listens on the loopback interface.
  settings: [openAt("FastifyInstance > listen > arg 0")],
  limits: [
    { at: "arg 0 > bodyLimit" },
    { at: "fastify > arg 0 > bodyLimit" },
    { at: `${ROUTE} > arg 1 > bodyLimit` },
    { at: "FastifyInstance > route > arg 0 > bodyLimit" },
  ],
  sinks: [
    ...answersAt("FastifyReply > send > arg 0"),
    { at: "FastifyReply > raw > {write,end} > arg 0", kind: "response" },
    // What a handler gives back is sent.
    ...[...HANDLERS, ...TYPED].map((at) => ({ at: `${at} > return`, kind: "response" })),
    { at: "FastifyReply > redirect > arg any", kind: "url" },
    { at: "FastifyReply > header > arg 1", kind: "header" },
    { at: "FastifyReply > headers > arg 0 > /./", kind: "header" },
    { at: "FastifyReply > {sendFile,download} > arg 1", kind: "path" },
  ],
  opaque: ["FastifyReply > {send,redirect}"],
  controls: writtenBy("{FastifyInstance,FastifyRequest,FastifyReply} > log > {fatal,error,warn,info,debug,trace}"),
});
