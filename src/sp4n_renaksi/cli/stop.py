"""How a command ends early."""


class Stop(Exception):  # noqa: N818 - an end, not always an error
    """End the run with one sentence on standard error and an exit code: 2 for wrong usage or nothing to read.

    A `hint` says what to do now; it is shown on a line of its own.
    """

    def __init__(self, sentence: str, code: int = 2, *, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
        self.hint = hint


class RuleBug(Exception):  # noqa: N818 - carried to the door of the program
    """A rule of ours raised; all that could be done without it is done before this is said."""

    def __init__(self, code: str, error: Exception) -> None:
        super().__init__(f"aturan {code}: {error!r}")
        self.__cause__ = error
