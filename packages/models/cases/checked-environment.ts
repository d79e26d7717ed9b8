// A key read from the environment after a check of it.
// same: @t3-oss/env-nextjs=@t3-oss/env-core
import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

const env = createEnv({ server: { OPENAI_API_KEY: z.string() }, client: {}, runtimeEnv: process.env });
console.log(env.OPENAI_API_KEY);
//          ^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
