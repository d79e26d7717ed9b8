import { defineModel } from "@sluice/core";

// What a component remembers is what its callback gives; the list of what it depends on is only compared.
export default defineModel({
  package: "react",
  propagators: [
    { at: "useMemo", from: "arg 0 > return", to: "call" },
    { at: "useCallback", from: "arg 0", to: "call" },
  ],
});
