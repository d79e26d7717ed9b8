type Variables = Record<string, string | undefined>;

export function all(extra: Variables): Variables {
  return Object.assign({}, process.env, extra);
}

export function picked(extra: Variables): Variables {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...extra };
}
