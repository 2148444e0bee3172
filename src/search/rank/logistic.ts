/**
 * Logistic regression: the log odds of something with these features; 0 is as likely as not.
 * @param features nothing if it is impossible; then the result is minus infinity
 */
export function logOdds<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>> | undefined,
): number {
  if (!features) return Number.NEGATIVE_INFINITY
  return (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0)
}
