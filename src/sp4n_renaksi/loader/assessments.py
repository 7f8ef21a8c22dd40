"""What an assessment rests on outside its own file: the instrument, and the files that prove its answers."""

from collections.abc import Iterator
from posixpath import normpath
from typing import cast

from sp4n_renaksi.data import INSTRUMENTS, digest, shipped_instrument
from sp4n_renaksi.faults import files as faults
from sp4n_renaksi.files import FileFault, Folder
from sp4n_renaksi.finding import Fault, Hit, Loc
from sp4n_renaksi.loader.intake import Intake
from sp4n_renaksi.model.asesmen import Asesmen
from sp4n_renaksi.model.instrumen import Instrumen
from sp4n_renaksi.model.teks import maksud
from sp4n_renaksi.reader.decoding import short
from sp4n_renaksi.reader.document import read

INSTRUMENT = "instrumen"
"""The `jenis_berkas` of an instrument file."""

Known = tuple[Instrumen, str]
"""An instrument and the SHA-256 of its text."""


class Instruments:
    """The instruments of a plan: those that ship with renaksi, and files of the plan folder."""

    def __init__(self, intake: Intake) -> None:
        self.intake = intake
        self.own: dict[str, Known | None] = {}

    def find(self, written: str, here: Loc) -> Known | None:
        """Give the instrument that an assessment names at `here`; says why where there is none."""
        if written in INSTRUMENTS:
            return shipped_instrument(written)
        if not written.endswith((".yaml", ".yml")):
            self.intake.say(faults.INSTRUMEN, Hit(here, *_unknown(written)))
            return None
        name = normpath(written)
        if name not in self.own:
            document = self.intake.file(written, INSTRUMENT, here, read)
            if document is None:
                return None
            prefix: Loc = (INSTRUMENT, len(self.own))
            self.intake.sources.add(prefix, document)
            self.own[name] = self._read(document.data, document.text, prefix, here)
        return self.own[name]

    def _read(self, data: dict[str, object] | None, text: str, prefix: Loc, here: Loc) -> Known | None:
        if data is None or not self.intake.has_kind(data, prefix, INSTRUMENT, here):
            return None
        instrumen = self.intake.model(INSTRUMENT, prefix, data)
        return (cast("Instrumen", instrumen), digest(text.encode())) if instrumen else None


def missing_evidence(asesmen: Asesmen, prefix: Loc, folder: Folder) -> Iterator[tuple[Fault, Hit]]:
    """Say which files that prove an answer are not in the plan folder."""
    for nomor, jawaban in asesmen.jawaban.items():
        for index, bukti in enumerate(jawaban.bukti_dukung if jawaban else ()):
            if not bukti.berkas:
                continue
            here: Loc = (*prefix, "jawaban", str(nomor), "bukti_dukung", index, "berkas")
            try:
                if not folder.locate(bukti.berkas).exists:
                    message = f"Bukti dukung butir {nomor}, `{short(bukti.berkas)}`, tidak ada di folder rencana."
                    yield faults.BUKTI_TIDAK_ADA, Hit(here, message)
            except FileFault as fault:
                yield fault.fault, Hit(here, fault.message, fault.help)


def _unknown(written: str) -> tuple[str, str]:
    known = f"Instrumen bawaan: {', '.join(INSTRUMENTS)}; atau tulis nama berkas instrumen di folder rencana."
    if not written:
        return "Instrumen asesmen ini belum disebut.", known
    return f"Instrumen `{short(written)}` tidak dikenal.{maksud(written, INSTRUMENTS)}", known
