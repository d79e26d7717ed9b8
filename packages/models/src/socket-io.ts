import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";

export default defineModel({
  package: "socket.io",
  types: {
    Server: ["call", "Server > new", "Server > of > call"],
    Socket: ["Server > on > arg 1 > param 0"],
    Sender: ["{Server,Socket} > {to,in,except} > call", "Socket > broadcast", "{Server,Socket}"],
  },
  sources: [0, 1, 2].map((index) => ({
    at: `Socket > {on,once} > arg 1 > param ${index}`,
    kind: "user-input",
    label: "what the client sent",
  })),
  sinks: answersAt("Sender > emit > arg 1", "Sender > emit > arg 2", "Socket > send > arg 0"),
});
