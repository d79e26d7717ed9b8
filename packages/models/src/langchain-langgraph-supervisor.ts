import { defineModel } from "@sluice/core";
import { graphPart } from "./parts/langgraph.ts";

export default defineModel({ package: "@langchain/langgraph-supervisor", ...graphPart(["createSupervisor > call"]) });
