import { provider } from "./parts/langchain.ts";

export default provider("@langchain/xai", { chat: ["ChatXAI"] });
