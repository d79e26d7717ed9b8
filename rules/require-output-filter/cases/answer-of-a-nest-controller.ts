// What a controller's method gives back is the answer; a method that is no route answers nobody.
import { Controller, Get } from "@nestjs/common";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

@Controller("tips")
export class TipController {
  @Get()
  async tip() {
    return { tip: await this.text() };
//                ^^^^^^^^^^^^^^^^^ finding: require-output-filter
  }

  private async text() {
    const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "A tip for today." });
    return text;
  }
}
