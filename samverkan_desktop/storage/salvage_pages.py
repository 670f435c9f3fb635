"""The pages of a damaged record, one by one, without the engine: decrypted, and believed only when their seal holds.

SQLCipher 4 keeps on every page a nonce of 16 bytes and an HMAC-SHA-512 over what is encrypted, the nonce and the page's
number; the first page begins with the salt in the clear. Whoever has the data key can therefore read each whole page
by itself, however the others look. What lies on a damaged page is never guessed at.
"""

from __future__ import annotations

import hashlib
import hmac
from functools import lru_cache

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from samverkan_desktop.storage.connection import PAGE_SIZE, PLAIN_HEADER

USABLE = PAGE_SIZE - 80
_NONCE, _SALT = 16, 16
_SEAL_KEY_TURNS = 2  # over a key that is random already
_KEPT = 4096


class Pages:
    """The pages of a file, numbered from 1. ``data``: all of it, as it lies on the disk."""

    def __init__(self, data: bytes, key: bytes) -> None:
        self._data = data
        self._key = key
        salt = bytes(byte ^ 0x3A for byte in self._data[:_SALT])
        self._seal_key = hashlib.pbkdf2_hmac("sha512", key, salt, _SEAL_KEY_TURNS, 32)
        self.get = lru_cache(_KEPT)(self._get)

    def __len__(self) -> int:
        return len(self._data) // PAGE_SIZE

    def _get(self, number: int) -> bytes | None:
        """Return what a page holds; None when there is none such, or its seal does not hold."""
        if not 1 <= number <= len(self):
            return None
        page = self._data[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        begin = _SALT if number == 1 else 0
        locked, nonce = page[begin:USABLE], page[USABLE : USABLE + _NONCE]
        seal = hmac.new(self._seal_key, locked + nonce + number.to_bytes(4, "little"), hashlib.sha512).digest()
        if not hmac.compare_digest(seal, page[USABLE + _NONCE :]):
            return None
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(nonce)).decryptor()
        clear = decryptor.update(locked) + decryptor.finalize()
        return PLAIN_HEADER[:begin] + clear
