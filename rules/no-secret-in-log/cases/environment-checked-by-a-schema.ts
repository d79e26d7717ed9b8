// A schema checks the environment; its variables keep their names.
import { z } from "zod";

const env = z.object({ OPENAI_API_KEY: z.string(), PORT: z.coerce.number(), MODEL: z.string() }).parse(process.env);

console.log(`model ${env.MODEL} on port ${env.PORT}`);
console.log("settings", { model: env.MODEL, key: env.OPENAI_API_KEY });
//                                               ^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
