import { provider } from "./parts/langchain.ts";

export default provider("@langchain/deepseek", { chat: ["ChatDeepSeek"] });
