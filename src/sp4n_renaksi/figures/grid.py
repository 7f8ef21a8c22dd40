"""What charts over years share: a column of names and narrow columns beside it."""

from collections.abc import Sequence
from typing import NamedTuple

from sp4n_renaksi.figures.svg import LIGHT, LINE, WIDTH, box, centred, solid, words, wrap

PAD = 5


class Grid(NamedTuple):
    """Narrow columns at the right edge, each with its head; the names have the room that is left."""

    heads: tuple[str, ...]
    width: float

    @property
    def left(self) -> float:
        """Where the narrow columns begin."""
        return WIDTH - 1 - self.width * len(self.heads)

    @property
    def room(self) -> float:
        """The width of a line of a name."""
        return self.left - 12

    def x(self, at: int) -> float:
        """Where a column begins."""
        return self.left + self.width * at

    def head_height(self) -> float:
        """The height of the heads."""
        return max(len(wrap(head, self.width - 2, bold=True)) for head in self.heads) * LINE + 2 * PAD

    def head(self, body: list[str], y: float, names: str) -> float:
        """Draw the heads at `y`; gives their height."""
        height = self.head_height()
        body.append(box(1, y, WIDTH - 2, height, LIGHT, 1, 0))
        body.append(words([names], 7, y + height / 2 + LINE / 4, bold=True))
        for at, head in enumerate(self.heads):
            lines = wrap(head, self.width - 2, bold=True)
            body.append(centred(lines, self.x(at) + self.width / 2, y, height, bold=True))
        return height

    def row(self, body: list[str], y: float, name: Sequence[str], height: float, *, parted: bool = True) -> None:
        """Write a name at `y` with lines around it; `parted` draws them between the narrow columns too."""
        body.append(words(name, 7, y + (height - len(name) * LINE) / 2 + LINE * 0.75))
        between = range(len(self.heads) if parted else 1)
        body.extend(solid(x, y, 1, height) for x in (1, WIDTH - 2, *map(self.x, between)))
        body.append(solid(1, y + height - 1, WIDTH - 2, 1))


def bands(years: Sequence[int], most: int) -> list[tuple[int, ...]]:
    """Cut years into groups that fit side by side."""
    return [tuple(years[at : at + most]) for at in range(0, len(years), most)]
