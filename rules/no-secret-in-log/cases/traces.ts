// Attributes of spans and the inputs of recorded runs are read by whoever reads the traces.
import { startObservation } from "@langfuse/tracing";
import { logs } from "@opentelemetry/api-logs";
import { trace } from "@opentelemetry/api";
import { Langfuse } from "langfuse";
import { Client, RunTree } from "langsmith";
import tracer from "dd-trace";

const settings = { model: "gpt-5-mini", apiKey: process.env.OPENAI_API_KEY };

trace.getTracer("agent").startActiveSpan("call", { attributes: { kind: "llm" } }, (span) => {
  span.setAttribute("key", settings.apiKey ?? "");
//                         ^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  span.addEvent("start", { settings: JSON.stringify(settings) });
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
  span.end();
});
trace.getActiveSpan()?.setAttributes({ key: settings.apiKey });
//                                          ^^^^^^^^^^^^^^^ finding: no-secret-in-log
logs.getLogger("agent").emit({ body: "starting", attributes: settings });
//                                                           ^^^^^^^^ finding: no-secret-in-log
new Langfuse().trace({ name: "call" }).generation({ name: "answer", input: "hello", metadata: settings });
//                                                                                            ^^^^^^^^ finding: no-secret-in-log
startObservation("call", { input: settings }).update({ output: "done" });
//                                ^^^^^^^^ finding: no-secret-in-log
await new Client().createRun({ name: "call", run_type: "llm", inputs: settings });
//                                                                    ^^^^^^^^ finding: no-secret-in-log
new RunTree({ name: "call", inputs: { model: settings.model } }).createChild({ name: "inner", inputs: settings });
//                                                                                                    ^^^^^^^^ finding: no-secret-in-log
tracer.trace("call", (span) => span.setTag("settings", settings));
//                                                     ^^^^^^^^ finding: no-secret-in-log
