import { defineModel } from "@sluice/core";
import { graphPart } from "./parts/langgraph.ts";

export default defineModel({
  package: "@langchain/langgraph-supervisor",
  ...graphPart(["createSupervisor > call"]),
  agents: [
    {
      at: "createSupervisor > call",
      name: "createSupervisor > arg 0 > supervisorName",
      instructions: "createSupervisor > arg 0 > prompt",
      model: "createSupervisor > arg 0 > llm",
      tools: ["createSupervisor > arg 0 > tools"],
      agents: ["createSupervisor > arg 0 > agents"],
    },
  ],
});
