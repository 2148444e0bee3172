<?php

declare(strict_types=1);

const DECISIONS = [
    'not-needed' => 'done',
    'after-fix' => 'fix',
    'verify' => 'look',
    'backoff' => 'wait',
];
const MAX_ATTEMPTS = 4;

/** `retry` and `repeat` of each code, from a copy of codes.json. */
function readRules(string $file): array
{
    $json = json_decode(
        file_get_contents($file), true, flags: JSON_THROW_ON_ERROR
    );
    return array_column($json['codes'], null, 'code');
}

/**
 * The envelope of an answer. Throws where there is none:
 * then nobody knows whether the call took effect.
 */
function parseAnswer(int $status, string $body): array
{
    if ($status !== 200) {
        throw new RuntimeException("HTTP $status: no answer of the API");
    }
    $envelope = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    if (!is_int($envelope['result'] ?? null)) {
        throw new RuntimeException('The answer has no result');
    }
    return $envelope;
}

/**
 * Makes a call. Repeats it only where waiting helps: at once where
 * that is safe, else only after a look that shows that nothing has
 * happened. A code that says that something is done counts when a
 * look confirms it. All else stops, and so does a code that nobody
 * knows.
 * $send makes the request once and returns the HTTP status and the
 * body. $checkState reads the state of the document or the user and
 * returns 'happened', 'not-yet' or 'unknown'. Returns the decision,
 * the code and the number of attempts.
 */
function call(
    callable $send,
    array $rules,
    callable $checkState,
    ?callable $pause = null
): array {
    for ($attempt = 1; ; $attempt++) {
        $result = parseAnswer(...$send())['result'];
        $rule = $rules[$result] ?? ['retry' => 'never', 'repeat' => 'never'];
        $decision = DECISIONS[$rule['retry']] ?? 'stop';
        if ($decision === 'look') {
            $done = $checkState() === 'happened';
            return [$done ? 'done' : 'look', $result, $attempt];
        }
        if ($decision !== 'wait') {
            return [$decision, $result, $attempt];
        }
        if ($rule['repeat'] === 'never') {
            return ['stop', $result, $attempt];
        }
        if ($attempt < MAX_ATTEMPTS) {
            ($pause ?? sleep(...))(2 ** ($attempt - 1));
        }
        if ($rule['repeat'] !== 'safe') {
            $state = $checkState();
            if ($state !== 'not-yet') {
                $end = $state === 'happened' ? 'done' : 'look';
                return [$end, $result, $attempt];
            }
        }
        if ($attempt === MAX_ATTEMPTS) {
            return ['stop', $result, $attempt];
        }
    }
}
