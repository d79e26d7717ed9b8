// What a worker is called with: a request, or a mail.
import { exec } from "node:child_process";

export default {
  async fetch(request) {
    exec(request.url);
//       ^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(request.body);
//       ^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
  async email(message) {
    exec(message.raw);
//       ^^^^^^^^^^^ finding: no-model-output-in-shell
  },
};
