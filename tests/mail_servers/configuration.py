"""What Dovecot and Postfix are told for the tests."""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.mail_servers.dovecot_postfix import Ports

QUEUES = [
    "active",
    "bounce",
    "corrupt",
    "defer",
    "deferred",
    "flush",
    "hold",
    "incoming",
    "maildrop",
    "pid",
    "private",
    "public",
    "saved",
    "trace",
]


def write(folder: Path, ports: "Ports", certificate: Path) -> None:
    """Write the configuration of both into a folder."""
    (folder / "dovecot.conf").write_text(_dovecot(folder, ports, certificate), encoding="utf-8")
    (folder / "oauth2.conf.ext").write_text(
        f"introspection_mode = local\n"
        f"local_validation_key_dict = fs:posix:prefix={folder}/keys/\n"
        f"username_attribute = sub\n",
        encoding="utf-8",
    )
    (folder / "postfix/main.cf").write_text(_main(folder, ports, certificate), encoding="utf-8")
    (folder / "postfix/master.cf").write_text(_master(ports), encoding="utf-8")
    for name in ("main.cf", "master.cf"):  # Postfix waits until what it reads has aged
        os.utime(folder / "postfix" / name, (0, 0))
    shutil.chown(folder / "mail", "mail", "mail")
    shutil.chown(folder / "sieve", "mail", "mail")
    shutil.chown(folder / "data", "postfix")
    for name in QUEUES:
        queue = folder / "queue" / name
        queue.mkdir(parents=True)
        if name != "pid":
            shutil.chown(queue, "postfix", "postdrop" if name in {"maildrop", "public"} else None)
        queue.chmod({"maildrop": 0o1730, "public": 0o2710, "pid": 0o755}.get(name, 0o700))


def vacation(address: str, says: str) -> str:
    """Write the script of somebody who is away."""
    return (
        'require ["vacation"];\n'
        f'vacation :days 1 :addresses ["{address}"] :subject "Out of office" "{says}";\n'
    )


def _dovecot(folder: Path, ports: "Ports", certificate: Path) -> str:
    return f"""\
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{certificate}
ssl_key = <{certificate}
auth_mechanisms = plain login xoauth2 oauthbearer
auth_username_format = %Ln
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%n
mail_plugins = quota
first_valid_uid = 8
default_process_limit = 200
submission_host = 127.0.0.1:{ports.smtp}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%n {folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf.ext
}}
userdb {{
  driver = passwd-file
  args = username_format=%n {folder}/users
  default_fields = uid=mail gid=mail home={folder}/mail/%n
}}
service imap-login {{
  inet_listener imap {{
    port = {ports.imap}
  }}
  inet_listener imaps {{
    port = {ports.imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {ports.lmtp}
  }}
}}
service auth {{
  unix_listener auth-postfix {{
    mode = 0666
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
protocol imap {{
  mail_max_userip_connections = 100
}}
protocol lmtp {{
  mail_plugins = quota sieve
  postmaster_address = postmaster@firm.example
  hostname = firm.example
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:bytes=100M
  quota_grace = 0
  sieve = file:{folder}/sieve/%n.sieve
  sieve_vacation_send_from_recipient = yes
}}
namespace inbox {{
  inbox = yes
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
"""


def _main(folder: Path, ports: "Ports", certificate: Path) -> str:
    return f"""\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.provider.example
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = strict.example
virtual_mailbox_maps = inline:{{postmaster@strict.example=x}}
relay_domains = candidate.example, firm.example, slow.example
relay_transport = lmtp:inet:127.0.0.1:{ports.lmtp}
transport_maps = inline:{{slow.example=smtp:[127.0.0.1]:9}}
recipient_delimiter = +
smtpd_recipient_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
smtpd_error_sleep_time = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = {folder}/run/auth-postfix
smtpd_tls_chain_files = {certificate}
smtpd_tls_auth_only = yes
maillog_file = {folder}/postfix.log
maillog_file_prefixes = /
delay_warning_time = 1s
queue_run_delay = 2s
minimal_backoff_time = 2s
maximal_backoff_time = 4s
"""


def _master(ports: "Ports") -> str:
    signed_in = "-o smtpd_sasl_auth_enable=yes -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject"
    inet = "inet n - n - - smtpd"
    return f"""\
127.0.0.1:{ports.smtp} {inet}
127.0.0.1:{ports.submission} {inet} -o smtpd_tls_security_level=encrypt {signed_in}
127.0.0.1:{ports.submissions} {inet} -o smtpd_tls_wrappermode=yes {signed_in}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
