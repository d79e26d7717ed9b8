import { provider } from "./parts/langchain.ts";

export default provider("@langchain/cohere", { chat: ["ChatCohere"], text: ["Cohere"] });
