/** The kind of a code; `state` is a condition that is already reached, not a failure. */
export const kinds = ['success', 'state', 'error'] as const
/** Whether to retry the call; see the guide on repeating calls. `verify`: check first, then it may count as done. */
export const retryPolicies = ['never', 'after-fix', 'backoff', 'verify', 'not-needed'] as const
/** Whether a program may make the very same call again by itself. */
export const repeats = ['safe', 'look-first', 'never'] as const
/** What has happened by the time the code arrives. */
export const effects = ['nothing', 'perhaps', 'certainly'] as const
/** Whether a source shows a code at a place, or it is likely there. */
export const certainties = ['shown', 'likely'] as const
/** Kinds of dated change that are worth telling readers of the feed. */
export const changes = ['added', 'reworded', 'corrected', 'revised', 'retired'] as const
