// A function that is called with a receiver of one's choice changes that receiver; so does each call of a chain.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write some code." });

function keep(this: { code: string }, code: string) {
  this.code = code;
}

const called = { code: "" };
keep.call(called, text);
eval(called.code);
//   ^^^^^^^^^^^ finding: no-model-output-in-code

const applied = { code: "" };
keep.apply(applied, [text]);
eval(applied.code);
//   ^^^^^^^^^^^^ finding: no-model-output-in-code

const other = { code: "1" };
eval(other.code);

const chain = {
  code: "",
  put(code: string) {
    this.code = code;
    return this;
  },
};
chain.put("1").put(text);
eval(chain.code);
//   ^^^^^^^^^^ finding: no-model-output-in-code
