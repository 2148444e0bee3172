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
    'number no nr num what whats is are does do mean means meaning the a an for of got get ' +
      'i we and or vs versus to with http api about explain please look up lookup can could should must may my our your you job program ' +
      'script app retry resend again safe safely difference differences different between compare compared ' +
      'same as it this that be if when how why where who which fix solve handle resolve tell show me from through until ' +
      'received receive getting seeing see shows say says hi hello help s now then today yesterday first ' +
      'not but after before on in at prod staging either both',
  ),
])

/** Make a set of the words in a list. */
export function setOf(list: string): Set<string> {
  return new Set(list.split(' '))
}
