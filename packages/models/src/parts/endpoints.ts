import type { SinkRow } from "@sluice/core";

/** The options of a client of a provider's API: every request goes to this address, and carries this key. */
export function endpointSinks(options: string): readonly SinkRow[] {
  return [
    { at: `${options} > baseURL`, kind: "url" },
    { at: `${options} > apiKey`, kind: "header" },
  ];
}
