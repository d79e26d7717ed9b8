import { defineModel } from "@sluice/core";

// Sockets that a server accepted, and such as are declared; one that the program opened brings what another service says.
export default defineModel({
  package: "ws",
  types: {
    WebSocketServer: ["{WebSocketServer,Server} > new"],
    WebSocket: [
      "WebSocketServer > on > arg 1 > param 0",
      "WebSocketServer > handleUpgrade > arg 3 > param 0",
      "WebSocketServer > clients > each",
    ],
  },
  sources: [
    { at: "WebSocket > {on,once} > arg 1 > param 0", kind: "user-input", label: "what the client sent" },
    { at: "WebSocket > addEventListener > arg 1 > param 0 > data", kind: "user-input", label: "what the client sent" },
    { at: "WebSocket > new > {on,once} > arg 1 > param 0", kind: "external-content", label: "what the other side sent" },
    { at: "new > {on,once} > arg 1 > param 0", kind: "external-content", label: "what the other side sent" },
  ],
  sinks: [
    { at: "WebSocket > send > arg 0", kind: "response" },
    { at: "WebSocket > arg 0", kind: "url" },
    { at: "arg 0", kind: "url" },
  ],
});
