"""New plans to try things on."""

from collections.abc import Mapping
from pathlib import Path

from sp4n_renaksi.starter import plan_files
from sp4n_renaksi.starter.answers import Answers

SMALL = Answers(nama="Dinas Sosial Kota Contoh", periode="2025-2026", tahun=(2025, 2026))
FULL = Answers(
    nama="Pemerintah Kabupaten Contoh",
    periode="2025-2028",
    tahun=(2025, 2026, 2027, 2028),
    jenis="kabupaten",
    wilayah="Kabupaten Contoh",
    zona_waktu="WIB",
    pihak=(("kominfo", "Dinas Komunikasi dan Informatika"), ("inspektorat", "Inspektorat: wilayah #1")),
    ci="gitlab",
)
PLANS = {"small": SMALL, "full": FULL}


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return folder


def written(folder: Path, answers: Answers = FULL) -> Path:
    return write(folder, plan_files(answers))
