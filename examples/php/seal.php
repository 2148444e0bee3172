<?php

declare(strict_types=1);

const CIPHER = 'aes-256-ecb';

/** The two fields of a request: `data` in hex, and the MAC over it. */
function seal(string $json, string $secret): array
{
    // The third argument `true` asks for the 32 raw bytes of the hash, not for its 64 hex digits.
    $key = hash('sha256', $secret, true);
    $data = bin2hex(openssl_encrypt($json, CIPHER, $key, OPENSSL_RAW_DATA));
    return ['data' => $data, 'mac' => hash('sha256', $data . $secret)];
}

/** The JSON of an answer. Throws when the MAC does not match, before anything is decrypted. */
function unseal(string $data, string $mac, string $secret): string
{
    if (!hash_equals(hash('sha256', $data . $secret), strtolower($mac))) {
        throw new RuntimeException('MAC mismatch');
    }
    $json = openssl_decrypt(hex2bin($data), CIPHER, hash('sha256', $secret, true), OPENSSL_RAW_DATA);
    return $json === false ? throw new RuntimeException('Decryption failed') : $json;
}
