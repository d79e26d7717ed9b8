import { provider } from "./parts/langchain.ts";

export default provider("@langchain/openrouter", { chat: ["ChatOpenRouter"] });
