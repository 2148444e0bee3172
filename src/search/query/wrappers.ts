/** English words and keys that name the number after them: "error code 22". Keys in pasted texts come from the data. */
export const namesOfNumbers = setOf(
  'e err error errors code codes result status return returned returns response rc errno errcode errorcode resultcode ' +
    'retcode returncode statuscode',
)

/**
 * English words that people put around a number when only the number matters: "what does error code 22 mean?", "can I
 * retry 56", "difference between 26 and 55".
 */
export const wrappers = new Set([
  ...namesOfNumbers,
  ...setOf(
    'a about after again an and api app are as at be before between both but can compare compared could ' +
      'difference differences different do does either explain first fix for from get getting got handle hello ' +
      'help hi how http i if in is issue it job log look lookup may me mean meaning means must my no not now nr ' +
      'num number of on or our please problem prod program receive received resend resolve retry s safe safely ' +
      'same say says script see seeing should show shows solve staging tell that the then this through to today ' +
      'until up versus vs we what whats when where which who why with wrong yesterday you your',
  ),
])

/** Make a set of the words in a list. */
export function setOf(list: string): Set<string> {
  return new Set(list.split(' '))
}
