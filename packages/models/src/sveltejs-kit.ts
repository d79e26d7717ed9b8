import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HEAD } from "./parts/requests.ts";

const CLIENT = "what the client sent";

const RequestEvent = ["{RequestHandler,ServerLoad,Action} > param 0", "Actions > each > param 0", "Handle > param 0 > event"];
const METHODS = "{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS,fallback}";
const types = { RequestEvent, RequestHandler: [], ServerLoad: [], Action: [], Actions: [], Handle: [] };
const sources = [
  { at: "RequestEvent > request > {json,text,formData} > call", kind: "user-input", label: CLIENT },
  { at: "RequestEvent > {params,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
  { at: "RequestEvent > cookies > get > call", kind: "user-input", label: CLIENT, bounded: HEAD },
];

export default [
  defineModel({
    package: "@sveltejs/kit",
    types: {
      ...types,
      RequestEvent: [
        ...RequestEvent,
        `EndpointModule > ${METHODS} > param 0`,
        "PageModule > load > param 0",
        "PageModule > actions > each > param 0",
        "HooksModule > handle > param 0 > event",
      ],
      EndpointModule: [],
      PageModule: [],
      HooksModule: [],
    },
    entryPoints: [
      { files: "**/+server.{ts,js}", is: "EndpointModule" },
      { files: "**/+{page,layout}.server.{ts,js}", is: "PageModule" },
      { files: "**/hooks.server.{ts,js}", is: "HooksModule" },
    ],
    sources,
    sinks: [
      ...answersAt("json > arg 0", "fail > arg 1"),
      { at: "text > arg 0", kind: "response" },
      { at: "redirect > arg 1", kind: "url" },
    ],
  }),
  // What is generated for each route, and named by where it lies.
  defineModel({
    package: "./$types",
    types: {
      ...types,
      RequestEvent: [...RequestEvent, "{PageServerLoad,LayoutServerLoad} > param 0"],
      PageServerLoad: [],
      LayoutServerLoad: [],
    },
    sources,
  }),
];
