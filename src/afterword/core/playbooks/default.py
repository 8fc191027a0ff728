"""The playbook that holds until someone changes it."""

from afterword.core.playbooks.playbook import Playbook

default = Playbook(version="default 2")
