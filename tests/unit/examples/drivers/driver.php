<?php

// Plays scenarios through the client, or seals and opens a text; prints a line for each.
[, $mode, $folder] = $argv;
$arguments = array_slice($argv, 3);

function play(string $scenario, array $known): string
{
    [$answers, $looks] = explode('|', "$scenario|");
    $steps = explode(',', $answers);
    $states = str_split($looks);
    $checkState = function () use (&$states) {
        return ['h' => 'happened', 'n' => 'not-yet', 'u' => 'unknown'][array_shift($states)];
    };
    $waits = [];
    $send = function () use (&$steps) {
        [$status, $text] = explode(':', array_shift($steps));
        return [(int) $status, ctype_digit($text) ? "{\"result\": $text, \"message\": \"m\"}" : $text];
    };
    $pause = function (int $seconds) use (&$waits) {
        $waits[] = $seconds;
    };
    try {
        [$decision, $result, $attempts] = call($send, $known, $checkState, $pause);
    } catch (RuntimeException | JsonException) {
        return 'throws';
    }
    return rtrim("$decision $result $attempts waits " . implode('+', $waits));
}

require "$folder/$mode.php";
if ($mode === 'client') {
    foreach (array_slice($arguments, 1) as $scenario) {
        echo play($scenario, readRules($arguments[0])), "\n";
    }
} else {
    [$text, $secret] = $arguments;
    ['data' => $data, 'mac' => $mac] = seal($text, $secret);
    echo $data, "\n", $mac, "\n", unseal($data, $mac, $secret), "\n";
    try {
        unseal($data, '00' . substr($mac, 2), $secret);
    } catch (RuntimeException) {
        echo "throws\n";
    }
}
