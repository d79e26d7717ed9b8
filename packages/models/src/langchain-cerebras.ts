import { provider } from "./parts/langchain.ts";

export default provider("@langchain/cerebras", { chat: ["ChatCerebras"] });
