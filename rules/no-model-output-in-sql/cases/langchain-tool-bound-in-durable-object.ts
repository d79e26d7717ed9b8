// Further arguments of exec are bound.
import { tool } from "@langchain/core/tools";
import { z } from "zod";

export function journalTools(state: DurableObjectState) {
  const search = tool(
    ({ mood }) => state.storage.sql.exec("SELECT * FROM journal WHERE mood = ?", mood).toArray(),
    { name: "search_journal", description: "Search the journal", schema: z.object({ mood: z.string() }) },
  );
  return [search];
}
