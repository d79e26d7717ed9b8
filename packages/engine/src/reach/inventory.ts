import type { Inventory } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import type { SolveState } from "../solve/state.ts";
import { findSettings } from "./settings.ts";

/** What a solved program gives to language models, and what those can make it do. */
export function takeInventory(_input: AnalysisInput, state: SolveState): Inventory {
  return { tools: [], agents: [], settings: findSettings(state), servers: [], languageModels: [], credentials: [] };
}
