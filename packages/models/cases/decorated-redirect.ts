// Where a request is sent on to may stand above the method.
import { Controller, Get, Redirect } from "@nestjs/common";
import { generateText } from "ai";

const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "Which page is it?" });

@Controller()
export class Pages {
  @Get()
  @Redirect(text)
//          ^^^^ finding: no-model-output-in-url
  go() {
    return undefined;
  }
}
