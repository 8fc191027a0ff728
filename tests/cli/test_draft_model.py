"""`afterword draft --model`, with a server of this machine that plays the model."""

import json
import os
import subprocess
import sys

from tests.llm.model_server import Played, Server, said, serving

LUIS = ("examples/panel.yaml", "thank-you-luis-ortega", "--now", "2026-10-14T09:00-05:00")
KEY = "sk-very-secret-0123"
GOOD = said(
    ("Thank you for talking about swapping shifts by phone with me.", ["topic-luis-ortega-1"], 1),
    (
        "Rest times while shifts are swapped are work I know: I planned the shifts of 120 nurses.",
        ["topic-luis-ortega-1", "skill-shift-planning"],
        1,
    ),
    ("I would be glad to do this as Shift Planning Lead.", ["role"], 2),
    ("I am still very interested, and more so since our conversation.", [], 2),
    ("Please write to me if you would like to know more about my experience.", [], 3),
)


def run(*arguments: str, server: Server | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command with the server as the language model."""
    set_up = {"AFTERWORD_LLM_URL": server.url, "AFTERWORD_LLM_MODEL": "m"} if server else {}
    return subprocess.run(
        [sys.executable, "-m", "afterword", "draft", *LUIS, *arguments],
        env=os.environ | set_up | {"AFTERWORD_LLM_KEY": KEY, "NO_COLOR": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_model_is_asked_only_with_the_option() -> None:
    with serving(lambda *_: GOOD) as server:
        assert run(server=server).returncode == 0
        assert server.heard == []
        done = run("--model", server=server)
    assert done.returncode == 0, done.stderr
    assert "swapping shifts by phone with me.\n" not in done.stderr
    assert "\nThank you for talking about swapping shifts by phone with me. " in done.stdout
    assert done.stderr.startswith("Written by the language model")
    assert len(server.heard) == 1


def test_the_json_says_who_wrote_it_and_why() -> None:
    with serving(lambda *_: GOOD) as server:
        good = json.loads(run("--model", "--json", server=server).stdout)
    with serving(lambda *_: Played(b"", 503)) as server:
        failed = json.loads(run("--model", "--json", server=server).stdout)
    plain = json.loads(run("--json").stdout)
    assert (good["by"], good["note"]) == ("model", "")
    assert (failed["by"], failed["note"]) == (
        "composer", "The language model failed (HTTP 503).",
    )  # fmt: skip
    assert (plain["by"], plain["note"]) == ("composer", "")
    assert failed["body"] == plain["body"]


def test_the_request_is_shown_without_the_key_and_nothing_is_sent() -> None:
    with serving(lambda *_: GOOD) as server:
        done = run("--show-request", server=server)
        assert server.heard == []
        run("--model", server=server)
    shown = json.loads(done.stdout)
    assert shown["to"] == f"{server.url}/chat/completions"
    assert shown["request"] == server.heard[0].data
    assert KEY not in done.stdout + done.stderr
    assert server.heard[0].headers["Authorization"] == f"Bearer {KEY}"


def test_without_a_model_three_lines_say_so() -> None:
    for option in ("--model", "--show-request"):
        done = run(option)
        assert (done.returncode, done.stdout) == (78, "")
        assert [line[:9] for line in done.stderr.splitlines()] == [
            "afterword",
            "  rule  l",
            "  do    s",
        ]


def test_another_version_is_not_the_models() -> None:
    assert run("--model", "--another", "1").returncode == 2


def test_a_command_that_asks_no_model_loads_nothing_for_it() -> None:
    code = (
        "import sys; sys.argv=['afterword','draft',*sys.argv[1:]]\n"
        "from afterword.cli.main import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([m for m in sys.modules if m.startswith(('httpx', 'keyring', 'afterword.llm'))])"
    )
    with serving(lambda *_: GOOD) as server:
        set_up = {"AFTERWORD_LLM_URL": server.url, "AFTERWORD_LLM_MODEL": "m"}
        done = subprocess.run(
            [sys.executable, "-c", code, *LUIS], env=os.environ | set_up,
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    assert done.stdout.endswith("[]\n")
