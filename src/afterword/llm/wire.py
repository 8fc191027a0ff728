"""One exchange with a server that may do anything: slow, large, broken or lying."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import Future
from http import HTTPStatus
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.errors import NoAnswer
from afterword.llm.key import key_of
from afterword.settings import Endpoint

if TYPE_CHECKING:
    import httpx

LARGEST = 1_000_000
"""Bytes of an answer."""
Body = Mapping[str, object]


class Answer(NamedTuple):
    """What a server answered."""

    status: int
    data: bytes


def address(endpoint: Endpoint) -> str:
    """Give the address that is asked."""
    return f"{endpoint.url}/chat/completions"


def ask(endpoint: Endpoint, bodies: tuple[Body, ...]) -> bytes:
    """Send the first body, and each further one when the server does not know that form.

    All of it must be over in the time that the endpoint allows. Raises NoAnswer, which repeats
    nothing of what the server said: keys have been found in there.
    """
    answer: Future[bytes] = Future()
    # A keyring that waits for its password, and a name that nobody resolves, can be left only so.
    Thread(target=_settle, args=(answer, endpoint, bodies), daemon=True).start()
    try:
        return answer.result(endpoint.seconds)
    except TimeoutError:
        raise _late(endpoint) from None


def _settle(answer: "Future[bytes]", endpoint: Endpoint, bodies: tuple[Body, ...]) -> None:
    try:
        answer.set_result(asyncio.run(_in_time(endpoint, key_of(endpoint), bodies)))
    except BaseException as error:  # noqa: BLE001 -- told to whoever waits for the answer
        answer.set_exception(error)


def _late(endpoint: Endpoint) -> NoAnswer:
    return NoAnswer(f"the language model did not answer within {endpoint.seconds:g} seconds")


async def _in_time(endpoint: Endpoint, key: str, bodies: tuple[Body, ...]) -> bytes:
    import httpx  # noqa: PLC0415 -- starts slowly

    try:
        async with asyncio.timeout(endpoint.seconds):
            return await _first_known(endpoint, key, bodies)
    except (TimeoutError, httpx.TimeoutException):
        raise _late(endpoint) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError):
        raise NoAnswer("the language model cannot be reached") from None


async def _first_known(endpoint: Endpoint, key: str, bodies: tuple[Body, ...]) -> bytes:
    import httpx  # noqa: PLC0415 -- as above

    # A proxy of the environment would see what goes to this machine without encryption.
    async with httpx.AsyncClient(
        trust_env=endpoint.encrypted, timeout=endpoint.seconds, follow_redirects=False
    ) as client:
        for body in bodies:
            answer = await _exchange(client, endpoint, key, body)
            if answer.status not in UNKNOWN_FORM:
                break
    if answer.status != HTTPStatus.OK:
        raise NoAnswer(_said(answer.status))
    return answer.data


UNKNOWN_FORM = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY}


async def _exchange(
    client: "httpx.AsyncClient", endpoint: Endpoint, key: str, body: Body
) -> Answer:
    """Send a body and take the answer as it comes, up to the largest size."""
    headers = {"Accept-Encoding": "identity", "Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    content = json.dumps(body).encode()
    data = b""
    async with client.stream(
        "POST", address(endpoint), content=content, headers=headers
    ) as response:
        async for part in response.aiter_raw():
            data += part
            if len(data) > LARGEST:
                raise NoAnswer("the language model answered far too much")
    return Answer(response.status_code, data)


def _said(status: int) -> str:
    """Say what a status means."""
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return "the language model does not accept the key"
    if status == HTTPStatus.NOT_FOUND:
        return "the language model is not there: check AFTERWORD_LLM_URL and AFTERWORD_LLM_MODEL"
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return "the language model has no time now, or your allowance there is used up"
    if status in range(300, 400):
        return "the language model points to another address, which is not followed"
    return f"the language model failed (HTTP {status})"
