export interface Store {
  put(key: string, text: string): Promise<void>;
}
