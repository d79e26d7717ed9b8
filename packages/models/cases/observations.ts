// An observation that was ended or changed records as before.
import { Langfuse } from "langfuse";

new Langfuse().trace({ name: "ask" }).update({ name: "asked" }).generation({ input: process.env.API_KEY });
//                                                                                  ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
