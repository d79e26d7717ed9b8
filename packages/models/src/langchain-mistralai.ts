import { provider } from "./parts/langchain.ts";

export default provider("@langchain/mistralai", { chat: ["ChatMistralAI"], text: ["MistralAI"] });
