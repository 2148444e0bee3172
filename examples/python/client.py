import json
import time

DECISIONS = {
    "not-needed": "done",
    "after-fix": "fix",
    "backoff": "wait",
    "never": "stop",
}
MAX_ATTEMPTS = 4


def read_decisions(path):
    """What each code asks of you, from a saved copy of codes.json."""
    with open(path, encoding="utf-8") as file:
        records = json.load(file)["codes"]
    return {record["code"]: DECISIONS[record["retry"]] for record in records}


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


def call(send, known, pause=time.sleep):
    """Makes a call, and repeats it only where waiting helps.

    `send` makes the request once and returns the HTTP status and the
    body. Returns the decision, the code and the number of attempts.
    A code that nobody knows stops.
    """
    for attempt in range(1, MAX_ATTEMPTS + 1):
        result = parse(*send())["result"]
        decision = known.get(result, "stop")
        if decision != "wait":
            return decision, result, attempt
        if attempt < MAX_ATTEMPTS:
            pause(2 ** (attempt - 1))
    return "stop", result, MAX_ATTEMPTS
