// Texts from which objects of any class are made.
import { deepDeserialize } from "funcster";
import { deserialize as v8Deserialize } from "node:v8";
import { deserialize } from "serialize-to-js";
import { parse } from "cryo";
import { generateText } from "ai";

const { text } = await generateText({ model: "m", prompt: "Which order?" });
parse(text);
//    ^^^^ finding: no-model-output-in-property
deepDeserialize(text);
//              ^^^^ finding: no-model-output-in-property
deserialize(text);
//          ^^^^ finding: no-model-output-in-property
v8Deserialize(text);
//            ^^^^ finding: no-model-output-in-property
