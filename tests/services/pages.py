"""The pages of a record as somebody with the key and a hex viewer sees them: freed and half-used ones too.

SQLCipher 4: 4096 bytes a page, the last 80 of them IV (16) and HMAC; AES-256-CBC; the first page begins with the salt.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """Return the content of every page. Only for a record that is closed."""
    raw = path.read_bytes()
    assert len(raw) % PAGE == 0
    plain = bytearray()
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        begin = SALT if start == 0 else 0
        body, iv = page[begin : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    return bytes(plain)
