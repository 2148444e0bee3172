import hashlib
import secrets

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def cipher_of(secret):
    key = hashlib.sha256(secret.encode("utf-8")).digest()
    return Cipher(algorithms.AES(key), modes.ECB())


def mac_of(data, secret):
    return hashlib.sha256((data + secret).encode("utf-8")).hexdigest()


def seal(text, secret):
    """The two fields of a request: `data` in hex, and the MAC over it."""
    padder = padding.PKCS7(128).padder()
    padded = padder.update(text.encode("utf-8")) + padder.finalize()
    encryptor = cipher_of(secret).encryptor()
    data = (encryptor.update(padded) + encryptor.finalize()).hex()
    return data, mac_of(data, secret)


def unseal(data, mac, secret):
    """The JSON of an answer.

    Raises when the MAC does not match, before anything is decrypted.
    """
    if not secrets.compare_digest(mac_of(data, secret), mac.lower()):
        raise ValueError("MAC mismatch")
    decryptor = cipher_of(secret).decryptor()
    padded = decryptor.update(bytes.fromhex(data)) + decryptor.finalize()
    unpadder = padding.PKCS7(128).unpadder()
    return (unpadder.update(padded) + unpadder.finalize()).decode("utf-8")
