"""What hangs together in a plan: things, and the links that lead down from one to the next."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple, Self


class Kind(StrEnum):
    """What a thing is, in the order of the chain from a weak answer down to the year; the value is its JSON name."""

    QUESTION = "question"
    ASPECT = "aspect"
    GOAL = "goal"
    SUPPORT = "support"
    ROLE = "role"
    GROUP = "group"
    PROGRAMME = "programme"
    ACTIVITY = "activity"
    MEASURE = "measure"
    INDICATOR = "indicator"
    PARTY = "party"
    YEAR = "year"


class Node(NamedTuple):
    """A thing in the chain. `key` tells it from all others of its kind: a code may be used twice, a key is not."""

    kind: Kind
    key: str
    code: str
    name: str
    activity: bool = False
    """Whether it is carried out itself: an activity, or a programme that is one."""


class Links(NamedTuple):
    """All things in their order with the links between them; each link stands in both directions."""

    nodes: tuple[Node, ...]
    down: Mapping[Node, tuple[Node, ...]]
    up: Mapping[Node, tuple[Node, ...]]

    @classmethod
    def of(cls, nodes: Iterable[Node], pairs: Iterable[tuple[Node, Node]]) -> Self:
        """Join things by pairs of upper and lower; a link that is named twice counts once."""
        down: dict[Node, dict[Node, None]] = {node: {} for node in nodes}
        up: dict[Node, dict[Node, None]] = {node: {} for node in down}
        for upper, lower in pairs:
            down[upper][lower] = None
            up[lower][upper] = None
        return cls(tuple(down), {n: tuple(d) for n, d in down.items()}, {n: tuple(u) for n, u in up.items()})

    def below(self, node: Node) -> tuple[Node, ...]:
        """Give all that a thing leads down to, in the order of the plan."""
        return self._reached(node, self.down)

    def above(self, node: Node) -> tuple[Node, ...]:
        """Give all from which a thing can be reached, in the order of the plan."""
        return self._reached(node, self.up)

    def of_kind(self, *kinds: Kind) -> tuple[Node, ...]:
        """Give the things of some kinds, in the order of the plan."""
        return tuple(node for node in self.nodes if node.kind in kinds)

    def _reached(self, start: Node, links: Mapping[Node, tuple[Node, ...]]) -> tuple[Node, ...]:
        """Walk on along links, except past the link of a question to its aspect.

        An aspect gathers many questions and many activities; whoever answers one of them does not answer all.
        """
        found: set[Node] = set()
        waiting = [(node, _gathers(start, node)) for node in links[start]]
        while waiting:
            node, ends = waiting.pop()
            if node in found:
                continue
            found.add(node)
            if not ends:
                waiting += [(other, False) for other in links[node] if not _gathers(node, other)]
        return tuple(node for node in self.nodes if node in found)


def _gathers(one: Node, other: Node) -> bool:
    return {one.kind, other.kind} == {Kind.QUESTION, Kind.ASPECT}
