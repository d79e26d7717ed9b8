// A LangChain tool runs its argument on a Durable Object's storage.
import { tool } from "@langchain/core/tools";
import { z } from "zod";

export function journalTools(state: DurableObjectState) {
  const search = tool(
    ({ condition }) => state.storage.sql.exec(`SELECT * FROM journal WHERE ${condition}`).toArray(),
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    { name: "search_journal", description: "Search the journal", schema: z.object({ condition: z.string() }) },
  );
  return [search];
}
