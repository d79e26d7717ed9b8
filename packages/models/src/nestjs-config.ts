import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

// `get("API_KEY")` reads the variable of that name.
export default defineModel({
  package: "@nestjs/config",
  types: { ConfigService: ["ConfigService > new"] },
  sources: [{ at: `ConfigService > ${SECRET_VARIABLE}`, kind: "secret" }],
  propagators: [{ at: "ConfigService > {get,getOrThrow}", from: "this > key 0", to: "call" }],
});
