"""The place where the parser stopped, and what stands around it: all that a diagnosis needs to know."""

import re
from collections.abc import Sequence
from typing import Any

from sp4n_renaksi.finding import Position
from sp4n_renaksi.reader.decoding import short, split_lines
from sp4n_renaksi.reader.kinds import ENDS, SCALAR, STARTS

# Patterns for mistakes are compiled at the first one: most files have none.
_KEY_BEFORE = r"(?:^\s*(?:-\s+)*|[\[{,]\s*)([^\s\[{,][^\[{,]*?)\s*:\s*$"
_COMMENT = r"\s+#(?:\s.*)?$"


class Scene:
    """A refusal of the parser. Rows and columns count from 0, as the parser's do; what it says is English."""

    def __init__(self, error: Any, text: str, taken: Sequence[Any]) -> None:
        mark, started = error.problem_mark or error.context_mark, error.context_mark
        self.problem: str = error.problem or ""
        self.context: str = error.context or ""
        self.lines = split_lines(text)
        self.row, self.column = mark.line, mark.column
        self.at_end = not "".join([self.line[self.column :], *self.lines[self.row + 1 :]]).strip()
        if self.at_end:
            last = split_lines(text.rstrip())
            self.row, self.column = len(last) - 1, len(last[-1])
        self.start: tuple[int, int] | None = (started.line, started.column) if started else None
        self._taken = taken

    @property
    def line(self) -> str:
        """The line where the parser stopped, empty behind the last one."""
        return self.line_of(self.row)

    @property
    def here(self) -> Position:
        """The character where the parser stopped."""
        return at(self.row, self.column)

    @property
    def character(self) -> str:
        """That character, empty at the end of its line."""
        return self.line[self.column : self.column + 1]

    @property
    def opened(self) -> str:
        """The character where the thing begins that the parser was at."""
        return self.line_of(self.start[0])[self.start[1] : self.start[1] + 1] if self.start else ""

    @property
    def scalar(self) -> Any:
        """The text that ends right before the place, on the same line: an event, or None."""
        ends = (event for event in reversed(self._taken) if event.start_mark.index < event.end_mark.index)
        last: Any = next(ends, None)
        if type(last) is not SCALAR or last.end_mark.line != self.row:
            return None
        return None if self.line[last.end_mark.column : self.column].strip() else last

    @property
    def closed(self) -> tuple[int, int] | None:
        """Where the bracket opens that closes right before the place."""
        return self._opening(1) if self.line[: self.column].rstrip()[-1:] in {"]", "}"} else None

    @property
    def unclosed(self) -> tuple[int, int] | None:
        """Where the innermost bracket opens that is still open at the place."""
        return self._opening(0)

    def _opening(self, depth: int) -> tuple[int, int] | None:
        """Go back, over all that is closed, to the bracket that closes so many levels (0: none) before the place."""
        level = 0
        for event in reversed(self._taken):
            level += (type(event) in ENDS) - (type(event) in STARTS)
            if type(event) in STARTS and level < depth:
                depth = level
                row, column = event.end_mark.line, event.end_mark.column - 1
                if event.flow_style and self.line_of(row)[column : column + 1] in {"[", "{"}:
                    return row, column
        return None

    def line_of(self, row: int) -> str:
        """Give a line, empty where there is none."""
        return self.lines[row] if 0 <= row < len(self.lines) else ""


def at(row: int, column: int, width: int = 1) -> Position:
    """Give the position of so many characters."""
    return Position(row + 1, column + 1, row + 1, column + 1 + width)


def whole(row: int, line: str) -> Position:
    """Give the position of what a line holds."""
    column = len(line) - len(line.lstrip())
    return at(row, column, max(1, len(line.rstrip()) - column))


def entry(line: str, column: int) -> tuple[str, str]:
    """Give the name of the entry whose value begins at a column (empty in a list), and the rest of the line."""
    key = re.search(_KEY_BEFORE, line[:column])
    return key[1] if key else "", re.sub(_COMMENT, "", line[column:]).strip()


def quoted(text: str) -> str:
    """Write a text between quotation marks, so that it is read back as it stands."""
    return f'"{text}"' if not set(text) & set('"\\') else "'" + text.replace("'", "''") + "'"


def in_quotes(key: str, text: str) -> str:
    """Advise to put a value between quotation marks, or the name of an entry where it begins the line."""
    name, colon, value = text.partition(": ")
    written = f"{quoted(name)}: {value}" if colon else quoted(text)
    if key:
        written = f"{key}: {quoted(text)}"
    return f"Apit dengan tanda kutip: `{short(written, 120)}`"
