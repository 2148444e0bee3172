/** The kind of a code; `state` is a condition that is already reached, not a failure. */
export const kinds = ['success', 'state', 'error'] as const
/** Whether to retry the call; see the guide on repeating calls. `verify`: check first; the call may count as done. */
export const retryPolicies = ['never', 'after-fix', 'backoff', 'verify', 'not-needed'] as const
/** Whether a program may automatically make the same call again. */
export const repeats = ['safe', 'look-first', 'never'] as const
/** Whether the call had an effect by the time the code arrives. */
export const effects = ['nothing', 'perhaps', 'certainly'] as const
/** Whether a source shows that a code occurs at a call or place, or it is only likely to occur there. */
export const certainties = ['shown', 'likely'] as const
/** Kinds of dated changes that the feed reports. */
export const changes = ['added', 'reworded', 'corrected', 'revised', 'retired'] as const
