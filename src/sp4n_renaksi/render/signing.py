"""Heads and ends of forms: letterhead, labelled lines, and who signs, with room that stays empty."""

from collections.abc import Iterable, Iterator

from sp4n_renaksi.model.instansi import Kop, PenandaTangan
from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Fields, Letterhead, Signatory, Signatures
from sp4n_renaksi.tables.inline import Inlines, parse_inline, text
from sp4n_renaksi.tables.words import day

DOTS = "......"
"""What stands where only the agency can know, to be filled in by hand."""

NOBODY = Signatory(text(DOTS), (), (), ())
"""A signatory of whom not even the office is known."""


def letterhead(plan: Plan, own: Kop | None = None) -> Letterhead | None:
    """Give the letterhead of a form: its own, else that of the plan."""
    kop = own or (plan.rencana_aksi.kop if plan.rencana_aksi else None)
    if kop is None:
        return None
    numbers = (("Telepon", kop.telepon), ("Faks", kop.faks), ("Web", kop.web), ("Surel", kop.surel))
    contacts = (kop.alamat, " · ".join(f"{label}: {value}" for label, value in numbers if value))
    return Letterhead(
        tuple(parse_inline(line) for line in kop.baris if line),
        tuple(parse_inline(contact) for contact in contacts if contact),
    )


def fields(pairs: Iterable[tuple[str, str]]) -> Iterator[Fields]:
    """Give labelled lines, those without content left out."""
    if filled := tuple((label, parse_inline(value)) for label, value in pairs if value):
        yield Fields(filled)


def signatory(person: PenandaTangan, lead: str = "") -> Signatory:
    """Give a person who signs; `lead` is a line above the office, such as Mengetahui."""
    above = [lead]
    if person.atas_nama:
        above.append(f"a.n. {person.atas_nama.removeprefix('a.n.').strip()}")
    if person.untuk_beliau:
        above += [person.untuk_beliau, "u.b."]
    return Signatory(
        _office(person),
        parse_inline(person.nama),
        parse_inline(person.pangkat),
        text(person.nip),
        tuple(parse_inline(line) for line in above if line),
        person.tanda_tangan_elektronik,
    )


def _office(person: PenandaTangan) -> Inlines:
    said = person.jabatan.casefold().startswith(("plt", "plh"))
    acting = f"{person.pelaksana}. " if person.pelaksana and not said else ""
    return parse_inline(f"{acting}{person.jabatan}")


def signatures(place: str, people: Iterable[PenandaTangan]) -> Iterator[Signatures]:
    """Give place and date with those who sign below them; nothing where the plan says neither."""
    signatories = tuple(map(signatory, people))
    if place or signatories:
        yield Signatures(parse_inline(place), signatories)


def ratified_by(plan: Plan) -> PenandaTangan | None:
    """Give who signs the plan."""
    pengesahan = plan.rencana_aksi.pengesahan if plan.rencana_aksi else None
    return pengesahan.penanda_tangan if pengesahan else None


def closing(plan: Plan, *, place: str = "") -> Signatures:
    """Give who signs the plan, as the end of a document made from it; what is not known stays blank.

    `place` is the line above; without it, where and when the plan was set.
    """
    pengesahan = plan.rencana_aksi.pengesahan if plan.rencana_aksi else None
    where = pengesahan.tempat if pengesahan else ""
    date = day(pengesahan.tanggal, with_name=False) if pengesahan else ""
    person = ratified_by(plan)
    line = place or f"{where or DOTS}, {date or DOTS}"
    return Signatures(parse_inline(line), (signatory(person) if person else NOBODY,))
