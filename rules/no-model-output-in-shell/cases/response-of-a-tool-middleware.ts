// LangChain's middleware sees every tool call before it runs.
import { execSync } from "node:child_process";
import { createMiddleware } from "langchain";

export const audited = createMiddleware({
  name: "audited",
  wrapToolCall: (request, handler) => {
    execSync(`logger "tool ${request.toolCall.name} ${JSON.stringify(request.toolCall.args)}"`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return handler(request);
  },
});
