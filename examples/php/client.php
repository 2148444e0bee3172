<?php

declare(strict_types=1);

const DECISIONS = [
    'not-needed' => 'done',
    'after-fix' => 'fix',
    'backoff' => 'wait',
    'never' => 'stop',
];
const MAX_ATTEMPTS = 4;

/** What each code asks of you, from a saved copy of codes.json. */
function readDecisions(string $file): array
{
    $json = json_decode(
        file_get_contents($file), true, flags: JSON_THROW_ON_ERROR
    );
    $retryOf = array_column($json['codes'], 'retry', 'code');
    return array_map(fn (string $retry) => DECISIONS[$retry], $retryOf);
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
 * Makes a call, and repeats it only where waiting helps.
 * $send makes the request once and returns the HTTP status and the
 * body. Returns the decision, the code and the number of attempts.
 * A code that nobody knows stops.
 */
function call(callable $send, array $known, ?callable $pause = null): array
{
    for ($attempt = 1; ; $attempt++) {
        $result = parseAnswer(...$send())['result'];
        $decision = $known[$result] ?? 'stop';
        if ($decision !== 'wait') {
            return [$decision, $result, $attempt];
        }
        if ($attempt === MAX_ATTEMPTS) {
            return ['stop', $result, $attempt];
        }
        ($pause ?? sleep(...))(2 ** ($attempt - 1));
    }
}
