"""The draft of the decree that sets the plan: what the plan says, and dots where only the agency can know."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from string import ascii_lowercase

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.render.blocks import Block, Fields, Paragraph, Sheet, Signatures
from sp4n_renaksi.render.heads import period
from sp4n_renaksi.render.signing import DOTS, closing, letterhead, ratified_by
from sp4n_renaksi.tables.inline import Run, parse_inline, plain, text
from sp4n_renaksi.tables.ringkasan import sources_of_funds
from sp4n_renaksi.tables.words import agency, day, joined, parties

_DIKTUM = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM")
_COPIES = 3


def decree(plan: Plan) -> Iterator[Block]:
    """Give the draft; nothing in it but what the plan says. Personal names are left to the agency."""
    office = _office(plan)
    blocks: tuple[Block, ...] = (
        _centred("tentang"),
        _centred(_subject(plan), bold=True),
        _centred(f"{office},"),
        _listed("Menimbang", _lettered(_considered(plan), f"Keputusan {office} tentang {_subject(plan)}")),
        _listed("Mengingat", _numbered(plan.rencana_aksi.dasar_hukum if plan.rencana_aksi else ())),
        _centred("MEMUTUSKAN:", bold=True),
        _listed("Menetapkan", [f"Keputusan {office} tentang {_subject(plan)}."]),
        *(_listed(label, [words]) for label, words in zip(_DIKTUM, _decided(plan), strict=False)),
        _signed(plan),
        _listed("Tembusan", [f"{number}. {DOTS}" for number in range(1, _COPIES + 1)]),
    )
    title = parse_inline(f"Rancangan Keputusan {office if office != DOTS else f'({DOTS})'}")
    yield Sheet("keputusan", letterhead(plan), title, text(f"Nomor: {_number(plan)}"), blocks)


def _office(plan: Plan) -> str:
    person = ratified_by(plan)
    return person.jabatan if person and person.jabatan else DOTS


def _number(plan: Plan) -> str:
    pengesahan = plan.rencana_aksi.pengesahan if plan.rencana_aksi else None
    return (pengesahan.nomor if pengesahan else "") or DOTS


def _subject(plan: Plan) -> str:
    whose = agency(plan) or DOTS
    return f"Rencana Aksi Pengelolaan Pengaduan {whose} {period(plan) or f'Tahun {DOTS}'}"


def _considered(plan: Plan) -> Iterator[str]:
    """Say why: the goal, the self-assessment and the road map, each only where the plan has it."""
    goal = plan.sasaran.tujuan.strip(" .“”\"'") if plan.sasaran else ""
    end = f"untuk {goal[:1].lower()}{goal[1:]}" if goal else f"untuk {DOTS}"
    yield f"bahwa {end}, perlu disusun rencana aksi pengelolaan pengaduan di lingkungan {_institution(plan)};"
    if plan.penilaian_terakhir:
        when = day(plan.penilaian_terakhir.asesmen.tanggal_penilaian, with_name=False) or DOTS
        yield f"bahwa penilaian mandiri pengelolaan pengaduan telah dilaksanakan pada tanggal {when};"
    roadmap = plan.rencana_aksi.roadmap if plan.rencana_aksi else None
    if roadmap and roadmap.nama:
        named = " ".join(part for part in (roadmap.nama, roadmap.periode) if part)
        yield f"bahwa rencana aksi tersebut mengacu kepada {named};"


def _institution(plan: Plan) -> str:
    return (plan.rencana_aksi.instansi.nama if plan.rencana_aksi else "") or DOTS


def _lettered(reasons: Iterable[str], what: str) -> list[str]:
    """Put letters before the reasons, and the usual last one that sums them up: so this is what must be set."""
    found = list(reasons)
    letters = joined([f"huruf {letter}" for letter in ascii_lowercase[: len(found)]])
    last = f"bahwa berdasarkan pertimbangan sebagaimana dimaksud pada {letters}, perlu menetapkan {what};"
    return [f"{letter}. {reason}" for letter, reason in zip(ascii_lowercase, [*found, last], strict=False)]


def _numbered(laws: Iterable[str]) -> list[str]:
    return [f"{number}. {law.rstrip(' .;')};" for number, law in enumerate(laws, 1)] or [f"1. {DOTS};"]


def _decided(plan: Plan) -> Iterator[str]:
    unit = parties(plan, [plan.rencana_aksi.instansi.unit_pengelola]) if plan.rencana_aksi else ""
    funds = f"{joined(sources_of_funds(plan))}.".lstrip(".") or DOTS
    annex = "sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini"
    yield f"Menetapkan {_subject(plan)} {annex}."
    yield "Rencana aksi sebagaimana dimaksud pada diktum KESATU menjadi acuan semua pihak yang tercantum di dalamnya."
    yield f"{unit or DOTS} mengoordinasikan pelaksanaan, pemantauan, dan evaluasi rencana aksi ini."
    yield f"Biaya yang timbul akibat pelaksanaan Keputusan ini dibebankan kepada {funds}"
    yield "Keputusan ini mulai berlaku pada tanggal ditetapkan."


def _signed(plan: Plan) -> Signatures:
    """Leave the name to the agency: a draft carries none."""
    pengesahan = plan.rencana_aksi.pengesahan if plan.rencana_aksi else None
    where = (pengesahan.tempat if pengesahan else "") or DOTS
    when = (day(pengesahan.tanggal, with_name=False) if pengesahan else "") or DOTS
    signed = closing(plan, place=f"Ditetapkan di {where} pada tanggal {when}")
    return replace(signed, people=tuple(replace(person, name=(), rank=(), nip=()) for person in signed.people))


def _listed(label: str, lines: Iterable[str]) -> Fields:
    """Give a part of the decree: its name before the first line only."""
    return Fields(tuple((label if at == 0 else "", parse_inline(line)) for at, line in enumerate(lines)))


def _centred(words: str, *, bold: bool = False) -> Paragraph:
    found = parse_inline(words)
    return Paragraph((Run(plain(found), bold=True),) if bold else found, centred=True)
