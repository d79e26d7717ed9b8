import { defineModel } from "@sluice/core";

// Clients call a function under this directive with whatever they like.
// What a component remembers is what its callback gives; the list of what it depends on is only compared.
export default defineModel({
  package: "react",
  types: { ServerFunction: [] },
  entryPoints: [{ directive: "use server", is: "ServerFunction" }],
  sources: [0, 1, 2, 3].map((index) => ({
    at: `ServerFunction > param ${index}`,
    kind: "user-input",
    label: "what the client called it with",
  })),
  propagators: [
    { at: "useMemo", from: "arg 0 > return", to: "call" },
    { at: "useCallback", from: "arg 0", to: "call" },
  ],
});
