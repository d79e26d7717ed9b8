// A controller's parameters are filled from the request by their decorators.
import { Body, Controller, Post, Query } from "@nestjs/common";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

@Controller("chat")
export class ChatController {
  @Post()
  async ask(@Body() body: { persona: string }, @Query("question") question: string) {
    await generateText({ model: openai("gpt-5-mini"), system: body.persona, prompt: question });
//                                                            ^^^^^^^^^^^^ finding: no-untrusted-instructions
  }
}
