// Objects of Cloudflare are methods of a class that the platform calls.
import { Agent } from "agents";
import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");
const prompt = "Greet the visitor.";

export class Greeter extends Agent {
  async onMessage(connection, message) {
    const { persona } = JSON.parse(message);
    await generateText({ model, system: persona, prompt });
//                                      ^^^^^^^ finding: no-untrusted-instructions
  }
}

export class Room extends DurableObject {
  async webSocketMessage(socket, message) {
    await generateText({ model, system: message, prompt });
//                                      ^^^^^^^ finding: no-untrusted-instructions
  }
}

export class Door extends WorkerEntrypoint {
  async fetch(request) {
    await generateText({ model, system: await request.text(), prompt });
//                                      ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
    return new Response();
  }
}
