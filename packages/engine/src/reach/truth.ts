/** Whether two sides hold, or one of them: true or false where that is known. `deciding` is what one side is enough for. */
export function joined(sides: readonly (boolean | undefined)[], deciding: boolean): boolean | undefined {
  if (sides.includes(deciding)) return deciding;
  return sides.includes(undefined) ? undefined : !deciding;
}
