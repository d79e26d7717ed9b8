// Bundlers write variables with these prefixes into what every browser loads.
import { GoogleGenAI } from "@google/genai";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { Mistral } from "@mistralai/mistralai";
import Together from "together-ai";

const { NEXT_PUBLIC_GEMINI_KEY } = process.env;

new GoogleGenAI({ apiKey: NEXT_PUBLIC_GEMINI_KEY });
//                        ^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
new GoogleGenerativeAI(process.env.REACT_APP_GEMINI_KEY ?? "");
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
new Mistral({ apiKey: process.env.MISTRAL_KEY || process.env.EXPO_PUBLIC_MISTRAL_KEY });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
new Together.Together({ apiKey: process.env.PUBLIC_TOGETHER_KEY });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-credential-in-browser
