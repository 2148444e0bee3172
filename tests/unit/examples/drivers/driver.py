"""Plays scenarios through the client, or seals and opens a text; prints a line for each."""
import sys

mode, folder, *arguments = sys.argv[1:]
sys.path.insert(0, folder)


def body_of(text):
    return '{"result": %s, "message": "m"}' % text if text.isdigit() else text


def play(scenario, known, call):
    answers, _, looks = scenario.partition("|")
    steps = iter(answers.split(","))
    states = iter(looks)
    names = {"h": "happened", "n": "not-yet", "u": "unknown"}
    waits = []

    def send():
        status, text = next(steps).split(":")
        return int(status), body_of(text)

    try:
        decision, result, attempts = call(send, known, lambda: names[next(states)], waits.append)
    except ValueError:
        return "throws"
    return f"{decision} {result} {attempts} waits {'+'.join(map(str, waits))}".strip()


if mode == "client":
    from client import call, read_rules

    table, *scenarios = arguments
    for scenario in scenarios:
        print(play(scenario, read_rules(table), call))
else:
    from seal import seal, unseal

    text, secret = arguments
    data, mac = seal(text, secret)
    print(data, mac, unseal(data, mac, secret), sep="\n")
    try:
        unseal(data, "00" + mac[2:], secret)
    except ValueError:
        print("throws")
