import { defineModel } from "@sluice/core";
import { graphPart } from "./parts/langgraph.ts";

export default defineModel({
  package: "@langchain/langgraph-swarm",
  ...graphPart(["createSwarm > call"]),
  agents: [
    {
      at: "createSwarm > call",
      agents: ["createSwarm > arg 0 > agents"],
    },
  ],
});
