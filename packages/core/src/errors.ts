/** A mistake of the user (configuration, arguments, a model): printed without a stack, exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** Where: a file and, if known, a position; both count from 1. */
  readonly place: { readonly file: string; readonly line?: number; readonly column?: number } | undefined;
  /** The mend, one sentence. */
  readonly hint: string | undefined;
  constructor(message: string, place?: UserError["place"], hint?: string) {
    super(message);
    this.place = place;
    this.hint = hint;
  }
}
