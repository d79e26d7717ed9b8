// A container holds services of many classes: a method runs on the one that has it, not on its neighbours. What extends its class has it too.
abstract class Store {
  constructor(private readonly config: Record<string, unknown>) {}
  get(key: string): unknown {
    return this.config[key];
  }
}

class Settings extends Store {}

class Vault {
  private readonly config: { secret: string | undefined };
  constructor(config: Partial<{ secret: string }> = {}) {
    this.config = { secret: process.env["ENCRYPTION_SECRET"], ...config };
  }
  seal(text: string): string {
    return `${String(this.config.secret?.length)}:${text.length}`;
  }
}

class Ports {
  private readonly config: Record<string, unknown> = { port: 8080 };
  find(path: string): unknown {
    let value: any = this.config;
    for (const key of path.split(".")) value = value[key];
    return value;
  }
}

const services = new Map<string, any>();
services.set("vault", new Vault());
services.set("ports", new Ports());
services.set("settings", new Settings({ token: process.env["SERVICE_TOKEN"] }));

function resolve(name: string): any {
  return services.get(name);
}

export function start(names: readonly string[]): void {
  for (const name of names) {
    console.log(`port ${resolve(name).find("port")}`);
    console.log(`token ${resolve(name).get("token")}`);
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
    console.log(resolve(name).seal("a"));
  }
}
