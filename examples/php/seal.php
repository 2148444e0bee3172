<?php

declare(strict_types=1);

const CIPHER = 'aes-256-ecb';

/** The two fields of a request: `data` in hex, and the MAC over it. */
function seal(string $json, string $secret): array
{
    // `true` asks for the 32 raw bytes, not for 64 hex digits.
    $key = hash('sha256', $secret, true);
    $bytes = openssl_encrypt($json, CIPHER, $key, OPENSSL_RAW_DATA);
    $data = bin2hex($bytes);
    return ['data' => $data, 'mac' => hash('sha256', $data . $secret)];
}

/**
 * The JSON of an answer. Throws when the MAC does not match,
 * before anything is decrypted.
 */
function unseal(string $data, string $mac, string $secret): string
{
    if (!hash_equals(hash('sha256', $data . $secret), strtolower($mac))) {
        throw new RuntimeException('MAC mismatch');
    }
    $key = hash('sha256', $secret, true);
    $json = openssl_decrypt(hex2bin($data), CIPHER, $key, OPENSSL_RAW_DATA);
    if ($json === false) {
        throw new RuntimeException('Decryption failed');
    }
    return $json;
}
