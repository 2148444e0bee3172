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

/**
 * Further words of a short question about one code or two: "can my job repeat 89", "is 56 final". Together with stop
 * words, they say nothing about what went wrong.
 */
export const questionWords = setOf(
  'repeat repeats repeated repeating repeatable retried retrying retryable retriable resending resubmit submit rerun redo ' +
    'attempt attempting call calls calling send sending request requests wait waiting long soon later automatically ' +
    'automatic auto immediately manually blindly idempotent safely loop final fatal permanent temporary transient ' +
    'recoverable serious critical normal expected harmless dangerous risky ok okay fine allowed possible better worth ' +
    'ever client customer user worker cron queue batch backend server service integration developer causes reason ' +
    'reasons details detail info information advice solution troubleshoot debug fixed fixes fixing necessary required ' +
    'supposed responsible fault whose start begin away pass worse answer answers answered response responses',
)

/** Words before a number that make it a measure or a name: "wait 30 and try again", "attempt 3". */
export const measures = setOf(
  'wait waiting since at by every each within until till over under only least most last next past in up ' +
    'try attempt call request batch queue worker client customer user server service loop',
)

/** Words after a number that make it a count: "for 3 people". */
export const counted = setOf(
  'people person thing things way ways more other others different many much so of calls requests retries answers responses causes reasons fixes',
)

function setOf(list: string): Set<string> {
  return new Set(list.split(' '))
}
