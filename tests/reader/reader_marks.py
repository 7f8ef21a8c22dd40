"""What the tests of the reader share: both parsers, and texts in which `«` and `»` mark the place that is meant."""

from collections.abc import Callable

import pytest
import yaml

from sp4n_renaksi.finding import Position

BOTH_PARSERS = pytest.mark.parametrize(
    "pure",
    [
        pytest.param(
            False, id="libyaml", marks=pytest.mark.skipif(not yaml.__with_libyaml__, reason="without libyaml")
        ),
        pytest.param(True, id="pure"),
    ],
)

Dress = Callable[[str], bytes]
DRESSES: dict[str, Dress] = {
    "lf": lambda text: text.encode(),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "cr": lambda text: text.replace("\n", "\r").encode(),
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "bom-crlf": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
}
IN_ALL_DRESSES = pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)


def unmarked(text: str) -> tuple[str, Position]:
    """Take the two marks out, and give the position of what stands between them."""
    before, middle, after = text.replace("»", "«").split("«")
    end = before + middle
    position = Position(
        before.count("\n") + 1,
        len(before.rpartition("\n")[2]) + 1,
        end.count("\n") + 1,
        len(end.rpartition("\n")[2]) + 1,
    )
    return before + middle + after, position
