// What stands before every route of Next.js is known by the name of its file.
import { exec } from "node:child_process";

export const middleware = (request) => {
  exec(request.url);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.nextUrl.href);
//     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.body);
//     ^^^^^^^^^^^^ finding: no-model-output-in-shell
};
