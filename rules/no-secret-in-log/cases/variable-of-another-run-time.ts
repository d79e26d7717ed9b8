// Deno, Bun, bundlers and the module "process" have their environments elsewhere.
import { env } from "node:process";
import process from "process";
import { env as bunEnv } from "bun";

console.log(Deno.env.get("GITHUB_TOKEN"));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.info(Deno.env.toObject().GITHUB_TOKEN);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.debug(Bun.env.GITHUB_TOKEN, bunEnv.GITHUB_TOKEN);
//            ^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
//                                  ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.warn(import.meta.env.SESSION_SECRET);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.dir({ password: env.DB_PASSWORD });
//                      ^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.trace(process.env.STRIPE_SECRET_KEY);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
