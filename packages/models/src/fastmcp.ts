import { defineModel } from "@sluice/core";
import { writtenBy } from "./parts/log-records.ts";
import { instructionSinks, toolSinks } from "./parts/prompts.ts";
import { givenTools, toolRow } from "./parts/tools.ts";

const FIELDS = { handler: "execute", name: "name", description: "description", schema: "parameters", annotations: "annotations" };

export default defineModel({
  package: "fastmcp",
  types: { FastMCP: ["FastMCP > new"] },
  settings: [
    {
      at: "FastMCP > start > arg 0 > httpStream > host",
      kind: "insecure-server",
      is: ["0.0.0.0", "::"],
      lacks: ["FastMCP > new > arg 0 > authenticate"],
      label: "it listens on every interface and asks nobody who they are",
    },
  ],
  sinks: [
    ...instructionSinks("FastMCP > arg 0 > instructions"),
    ...toolSinks("FastMCP > {addTool,addPrompt,addResource} > arg 0"),
    ...toolSinks("FastMCP > {addTools,addPrompts,addResources} > arg 0 > each"),
  ],
  tools: [
    { ...toolRow("FastMCP > addTool > call", "FastMCP > addTool > arg 0", FIELDS), of: "FastMCP > addTool > this" },
    { ...givenTools("FastMCP > addTools > arg 0 > each", FIELDS), of: "FastMCP > addTools > this" },
  ],
  // What the handler is given to write records with, which whoever calls the tool keeps.
  controls: writtenBy(
    "FastMCP > addTool > arg 0 > execute > param 1 > log > {debug,error,info,warn}",
    "FastMCP > addTools > arg 0 > each > execute > param 1 > log > {debug,error,info,warn}",
  ),
  agents: [{ at: "FastMCP > new", name: "FastMCP > arg 0 > name", instructions: "FastMCP > arg 0 > instructions", server: true }],
  sources: [
    {
      at: "FastMCP > addTool > arg 0 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "FastMCP > addTool > arg 0 > parameters",
      name: "FastMCP > addTool > arg 0 > name",
    },
    {
      at: "FastMCP > addTools > arg 0 > each > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "FastMCP > addTools > arg 0 > each > parameters",
    },
    {
      at: "FastMCP > {addPrompt,addResourceTemplate} > arg 0 > load > param 0",
      kind: "tool-argument",
      label: "the arguments of the request",
    },
    {
      at: "FastMCP > {addPrompts,addResourceTemplates} > arg 0 > each > load > param 0",
      kind: "tool-argument",
      label: "the arguments of the request",
    },
    {
      at: "FastMCP > {addPrompt,addResourceTemplate} > arg 0 > arguments > each > complete > param 0",
      kind: "tool-argument",
      label: "the text to complete",
    },
  ],
});
