// A remote server says where to log in: `javascript:` is an address, too.
import type { OAuthClientProvider } from "@modelcontextprotocol/sdk/client/auth.js";

export class BrowserProvider implements OAuthClientProvider {
  redirectToAuthorization(authorizationUrl: URL): void {
    if (authorizationUrl) window.location.href = authorizationUrl.href;
    //                    ^ finding: no-model-output-in-url
  }
}

const assertPage = (address: string): void => {
  try {
    const parsed = new URL(address);
    if (parsed.protocol !== "http:" && parsed.protocol !== "https:") throw new Error("refused");
  } catch (error) {
    throw new Error(`refused: ${address}`, { cause: error });
  }
};

export class CarefulProvider implements OAuthClientProvider {
  redirectToAuthorization(authorizationUrl: URL): void {
    assertPage(authorizationUrl.href);
    window.location.href = authorizationUrl.href;
  }
}
