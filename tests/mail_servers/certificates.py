"""An authority for the tests, and certificates for this machine, trusted and not."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


class Pair(NamedTuple):
    """A certificate and its key in one PEM file, and the file by which it is trusted."""

    chain: Path
    trusted_by: Path


def issued(folder: Path, name: str = "localhost") -> Pair:
    """Make an authority, and a certificate of it for this machine, or for another name."""
    key, authority = _authority("Afterword tests")
    return _written(folder, "server", _machine(key, authority.subject, name), authority)


def self_signed(folder: Path) -> Pair:
    """Make a certificate that nobody vouches for but itself."""
    made = _machine(None, _name("localhost"))
    return _written(folder, "self-signed", made, made[1])


Made = tuple[ec.EllipticCurvePrivateKey, x509.Certificate]


def _authority(name: str) -> Made:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _dated(_name(name), _name(name), key).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    return key, builder.sign(key, SHA256())


def _machine(
    authority: ec.EllipticCurvePrivateKey | None, issuer: x509.Name, name: str = "localhost"
) -> Made:
    key = ec.generate_private_key(ec.SECP256R1())
    names = [x509.DNSName(name), x509.IPAddress(ip_address("127.0.0.1"))]
    builder = _dated(_name("localhost"), issuer, key).add_extension(
        x509.SubjectAlternativeName(names), critical=False
    )
    return key, builder.sign(authority or key, SHA256())


def _dated(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
    )


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _written(folder: Path, name: str, made: Made, authority: x509.Certificate) -> Pair:
    key, certificate = made
    pair = Pair(folder / f"{name}.pem", folder / f"{name}-trusted.pem")
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    pair.chain.write_bytes(secret + certificate.public_bytes(Encoding.PEM))
    pair.trusted_by.write_bytes(authority.public_bytes(Encoding.PEM))
    return pair
