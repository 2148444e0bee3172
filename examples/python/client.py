import json
import time

DECISIONS = {
    "not-needed": "done",
    "after-fix": "fix",
    "verify": "look",
    "backoff": "wait",
}
MAX_ATTEMPTS = 4


def read_rules(path):
    """`retry` and `repeat` of each code, from a copy of codes.json."""
    with open(path, encoding="utf-8") as file:
        records = json.load(file)["codes"]
    return {r["code"]: (r["retry"], r["repeat"]) for r in records}


def parse(status, body):
    """The envelope of an answer.

    Raises where there is none: then nobody knows whether the call
    took effect.
    """
    if status != 200:
        raise ValueError(f"HTTP {status}: no answer of the API")
    envelope = json.loads(body)
    if not isinstance(envelope.get("result"), int):
        raise ValueError("The answer has no result")
    return envelope


def call(send, rules, check_state, pause=time.sleep):
    """Makes a call. Repeats it only where waiting helps.

    It repeats at once where that is safe, else only after a look that
    shows that nothing has happened. A code that says that something
    is done counts when a look confirms it. All else stops, and so
    does a code that nobody knows.

    `send` makes the request once and returns the HTTP status and the
    body. `check_state` reads the state of the document or the user
    and returns "happened", "not-yet" or "unknown". Returns the
    decision, the code and the number of attempts.
    """
    for attempt in range(1, MAX_ATTEMPTS + 1):
        result = parse(*send())["result"]
        retry, repeat = rules.get(result, ("never", "never"))
        decision = DECISIONS.get(retry, "stop")
        if decision == "look":
            done = check_state() == "happened"
            return "done" if done else "look", result, attempt
        if decision != "wait":
            return decision, result, attempt
        if repeat == "never":
            return "stop", result, attempt
        if attempt < MAX_ATTEMPTS:
            pause(2 ** (attempt - 1))
        if repeat != "safe":
            state = check_state()
            if state == "happened":
                return "done", result, attempt
            if state == "unknown":
                return "look", result, attempt
    return "stop", result, MAX_ATTEMPTS
