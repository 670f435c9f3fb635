"""Keys: the random data key, the key made from a passphrase, and how one guards the other.

The data key (256 bits) opens the database. Argon2id makes a key from the passphrase; AES-256-GCM wraps the data
key with it, bound to record, user and parameters (decisions/0002). Each user also has a pair of X25519 keys, so that a
new data key can be handed to those who stay without their passphrases (docs/decisions/0002-keys.md).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import field

from samverkan_desktop.domain.value_classes import dataclass
from samverkan_desktop.storage.errors import MemoryShort
from samverkan_desktop.storage.passphrase import normalised

KEY_SIZE = 32
_NONCE_SIZE = 12
SALT_SIZE = 16
RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True)
class KdfProfile:
    """How dear a guess is: memory in KiB, passes, lanes. Stored per slot; a slot is always opened by its own."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def at_least(self, other: KdfProfile) -> KdfProfile:
        """Return the dearer of two, measure by measure: a slot is never remade cheaper than it was."""
        return KdfProfile(
            max(self.memory_kib, other.memory_kib), max(self.passes, other.passes), max(self.lanes, other.lanes)
        )

    def within_reason(self) -> bool:
        """False for what a forged slot file could ask for to exhaust the computer: sixteen times the standard."""
        return 8 * self.lanes <= self.memory_kib <= 1024 * 1024 and 1 <= self.passes <= 16 and 1 <= self.lanes <= 16


STANDARD = KdfProfile()
"""Above the floor of OWASP ASVS 5.0 appendix C (t=1, 46 MiB); measured 0.08–0.26 s."""


class KeyDoesNotFit(Exception):
    """The key at hand does not open this box: internal, told to the user as a wrong passphrase."""


@dataclass(frozen=True)
class Box:
    """Something wrapped with AES-256-GCM."""

    nonce: bytes
    sealed: bytes


@dataclass(frozen=True)
class KeyPair:
    """A user's X25519 keys, 32 raw bytes each."""

    private: bytes = field(repr=False)
    public: bytes


def from_passphrase(passphrase: str, salt: bytes, profile: KdfProfile) -> bytes:
    """Return the key a passphrase makes with a slot's salt and parameters (Argon2id, RFC 9106). Raises MemoryShort."""
    from argon2.exceptions import HashingError  # start-up: as below
    from argon2.low_level import Type, hash_secret_raw  # start-up: 17 ms, only needed when a slot is opened or made

    try:
        return hash_secret_raw(
            normalised(passphrase), salt, profile.passes, profile.memory_kib, profile.lanes, KEY_SIZE, Type.ID
        )
    except (HashingError, MemoryError) as fault:  # salt and parameters are sound here, so what fails is the memory
        raise MemoryShort from fault


def bound(**context: str | int) -> bytes:
    """Return associated data: what a box belongs to, in one fixed form."""
    return json.dumps(context, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def wrap(secret: bytes, key: bytes, belongs_to: bytes, random_bytes: RandomBytes) -> Box:
    """Wrap a secret so that it opens only with ``key`` and only as what it belongs to."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # start-up: 8 ms

    nonce = random_bytes(_NONCE_SIZE)
    return Box(nonce, AESGCM(key).encrypt(nonce, secret, belongs_to))


def unwrap(box: Box, key: bytes, belongs_to: bytes) -> bytes:
    """Return the secret. Raises KeyDoesNotFit for a wrong key, a changed box or another belonging."""
    from cryptography.exceptions import InvalidTag  # start-up: as below
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # start-up: 8 ms

    try:
        return AESGCM(key).decrypt(box.nonce, box.sealed, belongs_to)
    except (InvalidTag, ValueError) as fault:
        raise KeyDoesNotFit from fault


def derived(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose made from the data key, so that no MAC ever shares its key with the database."""
    return hmac.digest(key, b"samverkan 1 " + purpose.encode(), hashlib.sha256)


def fingerprint(key: bytes) -> str:
    """Return a short public name of a data key: tells keys apart and reveals nothing (the key has 256 random bits)."""
    return derived(key, "name of the key").hex()[:16]


def mac(key: bytes, purpose: str, data: bytes) -> str:
    """Return an HMAC-SHA-256 in hex under a key of its own."""
    return hmac.digest(derived(key, purpose), data, hashlib.sha256).hex()


def same(one: str, other: str) -> bool:
    """Compare two MACs without telling by time where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())


def new_pair(random_bytes: RandomBytes) -> KeyPair:
    """Make a user's pair of keys."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # start-up: see wrap

    private = random_bytes(KEY_SIZE)
    return KeyPair(private, X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())


def hand_over(
    new_key: bytes, old_key: bytes, public: bytes, belongs_to: bytes, random_bytes: RandomBytes
) -> tuple[bytes, Box]:
    """Seal a new data key for one who has ``old_key`` and the private half of ``public``; return (sender, box).

    Both are needed: one who left has the old key but not the private half; one who can only write to the folder has
    neither and so cannot slip in a key of his own.
    """
    sender = new_pair(random_bytes)
    return sender.public, wrap(new_key, _shared(sender.private, public, old_key), belongs_to, random_bytes)


def take_over(box: Box, sender: bytes, private: bytes, old_key: bytes, belongs_to: bytes) -> bytes:
    """Return the new data key that was sealed by `hand_over`. Raises KeyDoesNotFit."""
    try:
        key = _shared(private, sender, old_key)
    except ValueError as fault:
        raise KeyDoesNotFit from fault
    return unwrap(box, key, belongs_to)


def _shared(private: bytes, public: bytes, old_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )  # start-up: see wrap

    secret = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))
    return hmac.digest(derived(old_key, "hand over"), secret, hashlib.sha256)
