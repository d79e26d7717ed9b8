import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HEAD, ownAddress } from "./parts/requests.ts";

const CLIENT = "what the client sent";
const PACKAGES = ["react-router", "@remix-run/node", "@remix-run/cloudflare", "@remix-run/server-runtime"];

const SOURCES = [
  { at: "LoaderFunctionArgs > request > {json,text,formData} > call", kind: "user-input", label: CLIENT },
  ownAddress("LoaderFunctionArgs > request > url"),
  { at: "LoaderFunctionArgs > params", kind: "user-input", label: CLIENT, bounded: HEAD },
];

// Loaders and actions are known by the type of what they are given, or by their own.
export default [
  ...PACKAGES.map((name) =>
    defineModel({
      package: name,
      types: {
        LoaderFunctionArgs: ["{LoaderFunction,ActionFunction} > param 0", "ActionFunctionArgs", "RouteModule > {loader,action} > param 0"],
        ActionFunctionArgs: [],
        LoaderFunction: [],
        ActionFunction: [],
        RouteModule: [],
      },
      entryPoints: [{ files: "**/app/{routes/**/*,root}.{ts,tsx,js,jsx}", is: "RouteModule" }],
      sources: SOURCES,
      sinks: [
        ...answersAt(name === "react-router" ? "data > arg 0" : "json > arg 0"),
        { at: "{redirect,redirectDocument} > arg 0", kind: "url" },
      ],
    }),
  ),
  // A module of types that is generated for each route: `Route.ActionArgs`.
  defineModel({
    package: "./+types/*",
    types: { LoaderFunctionArgs: ["LoaderArgs", "ActionArgs"], LoaderArgs: [], ActionArgs: [] },
    sources: SOURCES,
  }),
];
