import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";

const CLIENT = "what the client sent";
const PACKAGES = ["react-router", "@remix-run/node", "@remix-run/cloudflare", "@remix-run/server-runtime"];

// Loaders and actions are known by the type of what they are given.
export default PACKAGES.map((name) =>
  defineModel({
    package: name,
    types: {
      LoaderFunctionArgs: ["{LoaderFunction,ActionFunction} > param 0", "ActionFunctionArgs"],
      ActionFunctionArgs: [],
      LoaderFunction: [],
      ActionFunction: [],
    },
    sources: [
      { at: "LoaderFunctionArgs > request > {json,text,formData} > call", kind: "user-input", label: CLIENT },
      { at: "LoaderFunctionArgs > request > url", kind: "user-input", label: CLIENT },
      { at: "LoaderFunctionArgs > params", kind: "user-input", label: CLIENT },
    ],
    sinks: [
      ...answersAt(name === "react-router" ? "data > arg 0" : "json > arg 0"),
      { at: "{redirect,redirectDocument} > arg 0", kind: "url" },
    ],
  }),
);
