"""The published plan has the faults that a careful reader finds; the sound plan has none, however it is varied."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sp4n_renaksi.finding import Finding
from sp4n_renaksi.lint import lint
from sp4n_renaksi.loader import load
from sp4n_renaksi.model.waktu import BULAN, HARI
from sp4n_renaksi.reader.document import read

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SOUND = EXAMPLES / "opd_lengkap"

BABEL = {
    "ASM006": 1,
    "ASM007": 1,
    "ASM010": 6,
    "ASM011": 1,
    "BAC003": 1,
    "BAC004": 1,
    "DUK001": 1,
    "KAT001": 13,
    "KAT002": 4,
    "KAT003": 1,
    "KAT008": 1,
    "PHK001": 5,
    "PHK002": 1,
    "PRG001": 1,
    "PRG004": 30,
    "PRG013": 3,
    "PRG016": 1,
    "PRG017": 8,
    "PRI005": 1,
    "PRI007": 1,
    "PRI008": 1,
    "SAS001": 1,
    "SAS004": 1,
    "SAS012": 1,
    "TKS001": 4,
    "TKS002": 1,
    "TKS003": 14,
    "TKS005": 3,
    "TKS006": 2,
    "TKS007": 1,
    "TKS011": 25,
}


def test_each_finding_on_the_published_plan_stands_as_it_was_read(golden: Callable[[str, str], None]) -> None:
    lines = [
        f"{f.place.file.partition('babel_2021/')[2]}:{f.place.position.line}:{f.place.position.column}: "
        f"{f.fault.code} {f.fault.severity.kata}: {f.message}\n"
        for f in found(EXAMPLES / "babel_2021")
    ]
    lines = [re.sub("Penanda tangan .* tidak", "Penanda tangan (nama) tidak", line) for line in lines]
    golden("findings_babel.txt", "".join(lines))


def found(folder: Path, overlay: Mapping[Path, bytes] | None = None) -> list[Finding]:
    """All findings of a plan."""
    outcome = lint(load(folder, overlay))
    assert outcome.crashes == ()
    return list(outcome.findings)


def marked(finding: Finding) -> str:
    """The text under the marker."""
    at = finding.place.position
    return finding.place.source[at.column - 1 : at.end_column - 1]


def test_the_published_plan() -> None:
    assert Counter(finding.fault.code for finding in found(EXAMPLES / "babel_2021")) == BABEL


def test_the_published_plan_is_marked_where_the_faults_stand() -> None:
    places: dict[str, list[str]] = {}
    for finding in found(EXAMPLES / "babel_2021"):
        places.setdefault(finding.fault.code, []).append(marked(finding))
    assert sorted(places["PHK001"]) == ["Dinas Koinfo", "Dinas Koinfo", "Inspsktur", "Inspsktur", "Media KemenpanRB"]
    assert places["TKS001"] == [".....", "....", "....(_diisi oleh instansi_)", "....(_diisi oleh instansi_)"]
    assert (places["TKS002"], places["SAS004"], places["SAS001"]) == (["..."], ["...56%"], ["30 %"])
    assert (places["PRG001"], places["ASM006"], places["PHK002"]) == (["II.1.2"], ["43,7 %"], ["2021"])
    assert places["KAT002"] == ["12", "13", "15", "16"]
    assert (places["ASM007"], places["ASM011"], places["KAT008"]) == (["jawaban"], ["diterima"], ["10"])
    assert (places["PRI005"], places["PRI008"], places["SAS012"]) == (["akan dilakukan"], ["1"], ["150 pengaduan"])
    assert places["PRI007"] == ["Sudah ada SK OPD terkait unit pengelola pengaduan beserta anggaran"]
    assert set(places["PRG004"]) == {"waktu"}
    assert places["TKS006"] == [
        "Sistem Pengelolaan Pelayanan Pengaduan Nasional",
        "Pemerintah Provinsi Kepulauan Belitung",
    ]
    assert len(places["BAC004"]) == 1  # at a name that was read by a machine and stays out of the tests
    assert (places["DUK001"], places["PRG016"]) == (["dukungan"], ["kelompok_program"])
    assert set(places["PRG013"]) == {"pihak_terlibat"}


def test_the_sound_plan() -> None:
    assert found(SOUND) == []


@cache
def sound_files() -> Mapping[Path, Any]:
    """The plain data of each file of the sound plan, the text of its prose."""
    data: dict[Path, Any] = {path: read(path.read_bytes(), path.name).data for path in SOUND.glob("*.yaml")}
    return data | {path: path.read_text(encoding="utf-8") for path in (SOUND / "naskah").glob("*.md")}


def varied(node: Any, change: Callable[[str], str], order: Random) -> Any:
    """Change every text and key of plain data, and put keys in another order; plans are only a few levels deep."""
    if isinstance(node, dict):
        items = [(change(key), varied(value, change, order)) for key, value in node.items()]
        order.shuffle(items)
        return dict(items)
    if isinstance(node, list):
        return [varied(item, change, order) for item in node]
    return change(node) if isinstance(node, str) else node


def shifted(text: str, years: int) -> str:
    """Move all years of a text, and put the day's name right again."""
    text = re.sub(r"\b(?<!sp4n-)20[0-9]{2}\b", lambda year: str(int(year[0]) + years), text)
    dated = rf"(?:{'|'.join(HARI)})(, ([0-9]+) ({'|'.join(BULAN)}) ([0-9]{{4}}))"
    return re.sub(dated, lambda m: HARI[date(int(m[4]), BULAN.index(m[3]) + 1, int(m[2])).weekday()] + m[1], text)


def overlay(change: Callable[[str], str], order: Random) -> dict[Path, bytes]:
    """The sound plan with its texts changed."""
    return {
        path: (
            change(content)
            if isinstance(content, str)
            else yaml.safe_dump(varied(content, change, order), allow_unicode=True, sort_keys=False)
        ).encode()
        for path, content in sound_files().items()
    }


few = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(few, max_examples=60)


@few
@given(st.integers(-3, 60), st.randoms(use_true_random=False), st.sampled_from(["Pemadam", "Sosial", "Kependudukan"]))
def test_sound_variants_stay_sound(years: int, order: Random, dinas: str) -> None:
    def change(text: str) -> str:
        return shifted(text.replace("Dinas Perhubungan", f"Dinas {dinas}").replace("Contoh", "Harapan"), years)

    assert found(SOUND, overlay(change, order)) == []


def steps(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in plain data."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, child in children:
        yield (*path, step)
        yield from steps(child, (*path, step))


@cache
def places() -> Sequence[tuple[Path, tuple[str | int, ...]]]:
    """Every place in the files of the sound plan."""
    return [(file, path) for file, data in sound_files().items() for path in steps(data)]


def changed(file: Path, path: tuple[str | int, ...], content: object) -> list[Finding] | None:
    """Write something else at a place of the sound plan, and give the findings; None where no text stands there."""
    data = read(file.read_bytes(), file.name).data
    holder: Any = data
    for step in path[:-1]:
        holder = holder[step]
    if content is not None and not isinstance(holder[path[-1]], str):
        return None
    holder[path[-1]] = content
    return found(SOUND, {file: yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode()})


@many
@given(st.sampled_from(places()), st.sampled_from(["....(diisi oleh instansi)", "........", "xxx"]))
def test_a_form_left_anywhere_is_found(place: tuple[Path, tuple[str | int, ...]], residue: str) -> None:
    file, path = place
    if path[-1] != "jumlah_baris":  # what a printed list leaves room for may be left out as well
        assert changed(file, path, residue) != [], f"{file.name} {path}"


@many
@given(st.sampled_from(places()))
def test_a_plan_that_still_grows_is_judged(place: tuple[Path, tuple[str | int, ...]]) -> None:
    assert changed(*place, None) is not None
