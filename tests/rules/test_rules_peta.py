"""The rules on the map of questions to aspects that scores."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rule_cases import ASESMEN, Case, Checked, hit, near_miss, said

ASPECTS = ("kelembagaan", "sdm", "data", "partisipasi", "koordinasi")


def mapped(*changed: str) -> str:
    """A map of the agency's own, in which each aspect has questions; `5: [sdm]` maps one anew, `-5` leaves it out."""
    rows = {str(number): f"[{ASPECTS[number % 5]}]" for number in range(1, 23)}
    for change in changed:
        number, _, aspects = change.partition(": ")
        rows[number.removeprefix("-")] = aspects
    left_out = {change[1:] for change in changed if change.startswith("-")}
    return "dasar: peta\npeta:\n" + "".join(f"  {n}: {a}\n" for n, a in rows.items() if n not in left_out)


def copied(*rows: str) -> str:
    """A printed table that scores: `5: [sdm]` is a row."""
    parts = (row.split(": ") for row in rows)
    return "dasar: salinan\nsalinan:\n" + "".join(
        f"  - nomor: {n}\n    butir: {n}\n    aspek: {aspects}\n" for n, aspects in parts
    )


NO_SDM = tuple(f"{number}: [data]" for number in (1, 6, 11, 16, 21))

CASES = (
    hit(
        "KAT005",
        "in the map, and in the copy",
        "kategorisasi.yaml:3:3: Butir 23 tidak ada pada instrumen sp4n-2021, yang memuat butir 1 s.d. 22.",
        "kategorisasi.yaml:6:12: Butir 99 tidak ada pada instrumen sp4n-2021, yang memuat butir 1 s.d. 22.",
        asesmen=ASESMEN,
        kategorisasi="peta:\n  23: [sdm]\nsalinan:\n  - nomor: 1\n    butir: 99\n",
    ),
    near_miss(
        "KAT005",
        "the last, and a row of the copy that names none",
        asesmen=ASESMEN,
        kategorisasi="peta:\n  22: [sdm]\nsalinan:\n  - nomor: 23\n    uraian: Lain-lain\n",
    ),
    hit(
        "KAT006",
        "missing from the map, and without aspect there",
        "kategorisasi.yaml:3:1: Butir 4, 22 tidak mempunyai aspek pada peta instansi.",
        asesmen=ASESMEN,
        kategorisasi=mapped("-4", "22: "),
    ),
    hit(
        "KAT006",
        "no map at all",
        "kategorisasi.yaml:1:1: Butir 1 s.d. 22 tidak mempunyai aspek pada peta instansi.",
        asesmen=ASESMEN,
        kategorisasi="dasar: peta\n",
    ),
    hit(
        "KAT006",
        "in the copy that scores, only what stands there",
        "kategorisasi.yaml:3:1: Butir 6 tidak mempunyai aspek pada salinan Tabel 4.",
        asesmen=ASESMEN,
        kategorisasi=copied("5: [sdm]", "6: []"),
    ),
    hit(
        "KAT006",
        "a copy without rows",
        "kategorisasi.yaml:1:1: Butir 1 s.d. 22 tidak mempunyai aspek pada salinan Tabel 4.",
        asesmen=ASESMEN,
        kategorisasi="dasar: salinan\n",
    ),
    near_miss("KAT006", "all are mapped", asesmen=ASESMEN, kategorisasi=mapped()),
    near_miss("KAT006", "a map that does not score", asesmen=ASESMEN, kategorisasi="peta:\n  1: [sdm]\n"),
    near_miss("KAT006", "no map of one's own", asesmen=ASESMEN),
    near_miss(
        "KAT006",
        "a note explains it",
        asesmen=ASESMEN,
        kategorisasi=mapped("-4") + "catatan: Butir 4 menyangkut semua aspek\n",
    ),
    near_miss(
        "KAT006", "an aspect that is not known is another fault", asesmen=ASESMEN, kategorisasi=mapped("4: [sdn]")
    ),
    hit(
        "KAT007",
        "no question for an aspect",
        "kategorisasi.yaml:3:1: Aspek Sumber Daya Manusia tidak mempunyai butir pada peta instansi.",
        asesmen=ASESMEN,
        kategorisasi=mapped(*NO_SDM),
    ),
    hit(
        "KAT007",
        "in the copy that scores",
        "kategorisasi.yaml:3:1: Aspek Partisipasi Pemangku Kepentingan tidak mempunyai butir pada salinan Tabel 4.",
        asesmen=ASESMEN,
        kategorisasi=copied("1: [Penguatan Kelembagaan, sdm]", "2: [data]", "3: [koordinasi]"),
    ),
    hit(
        "KAT007",
        "a question that the instrument does not have does not count",
        "kategorisasi.yaml:3:1: Aspek Sumber Daya Manusia tidak mempunyai butir pada peta instansi.",
        asesmen=ASESMEN,
        kategorisasi=mapped(*NO_SDM, "23: [sdm]"),
    ),
    near_miss("KAT007", "every aspect has some", asesmen=ASESMEN, kategorisasi=mapped()),
    near_miss("KAT007", "the map of the instrument scores", asesmen=ASESMEN, kategorisasi="peta:\n  1: [sdm]\n"),
    near_miss("KAT007", "no map at all is another fault", asesmen=ASESMEN, kategorisasi="dasar: peta\n"),
    near_miss(
        "KAT007",
        "the aspect is misspelt, which is another fault",
        asesmen=ASESMEN,
        kategorisasi=mapped(*NO_SDM, "1: [sdn]"),
    ),
    near_miss(
        "KAT007",
        "a note explains it",
        asesmen=ASESMEN,
        kategorisasi=mapped(*NO_SDM) + "catatan: Aspek SDM dinilai tersendiri\n",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_map(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (
            {},
            [
                "asesmen.yaml:2:12: Butir 2 tidak mempunyai aspek pada peta instrumen kami.",
                "asesmen.yaml:2:12: Aspek Data tidak mempunyai butir pada peta instrumen kami.",
            ],
        ),
        ({"kategorisasi": "dasar: instrumen\ncatatan: Peta ini sementara\n"}, []),
    ],
)
def test_an_instrument_whose_map_has_gaps(
    more: dict[str, str], expected: list[str], plan: Callable[..., Checked]
) -> None:
    aspects = "aspek:\n  - kode: sdm\n    nama: SDM\n  - kode: data\n    nama: Data\n"
    questions = "pertanyaan:\n  - nomor: 1\n    aspek: sdm\n  - nomor: 2\n    aspek: sdn\n"
    Path("kami.yaml").write_text(f"jenis_berkas: instrumen\nkode: kami\n{aspects}{questions}", encoding="utf-8")
    checked = plan(asesmen="instrumen: kami.yaml\njawaban:\n  1: 1\n  2: 2\n", **more)
    assert [said(finding) for code in ("KAT006", "KAT007") for finding in checked.of(code)] == expected
