// Every parameter of a handler is filled from the request by its decorator.
import { Get, Redirect } from "@nestjs/common";
import { SubscribeMessage } from "@nestjs/websockets";
import { exec } from "node:child_process";
import { generateText } from "ai";

export class OrdersController {
  @Get()
  list(one, two, three, four, five) {
    exec(three);
//       ^^^^^ finding: no-model-output-in-shell
    exec(four);
//       ^^^^ finding: no-model-output-in-shell
    exec(five);
//       ^^^^ finding: no-model-output-in-shell
  }
}
export class OrdersGateway {
  @SubscribeMessage("run")
  async run(one, two, three, four, five) {
    exec(one);
//       ^^^ finding: no-model-output-in-shell
    exec(two);
//       ^^^ finding: no-model-output-in-shell
    exec(three);
//       ^^^^^ finding: no-model-output-in-shell
    exec(four);
//       ^^^^ finding: no-model-output-in-shell
    exec(five);
//       ^^^^ finding: no-model-output-in-shell
    const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
    return text;
//  ^^^^^^^^^^^^ finding: require-output-filter
  }
}
