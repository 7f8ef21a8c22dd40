"""A small bad plan, and what its rules say of it."""

from pathlib import Path

import pytest

from sp4n_renaksi.lint import Choice, lint
from sp4n_renaksi.loader import load
from sp4n_renaksi.report.verdict import Verdict

PLAN = """\
jenis_berkas: rencana_aksi
judul: Rencana Aksi | Kabupaten Contoh
periode: 2021-2024
daftar_pihak:
  - kode: kominfo
    nama: Dinas Komunikasi dan Informatika
    singkatan: Dinas Kominfo
tim: tim.yaml
asesmen: asesmen.yaml
"""
TIM = """\
jenis_berkas: tim
peran:
  - kode: tim
    nama: Tim Penyusun
    sampai: 2022
    pihak: [Dinas Koinfo, 'Biro | 100% *x*']
"""
ASESMEN = "jenis_berkas: asesmen\ninstrumen: sp4n-2021\njawaban:\n" + "".join(f"  {n}: 9\n" for n in range(1, 8))


@pytest.fixture
def bad_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan with scores off the scale, unknown parties and a term that ends early, in the working folder."""
    folder = tmp_path / "rencana"
    folder.mkdir()
    for name, text in (("plan.yaml", PLAN), ("tim.yaml", TIM), ("asesmen.yaml", ASESMEN)):
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("rencana")


@pytest.fixture
def bad_verdict(bad_plan: Path) -> Verdict:
    """What three rules say of the bad plan: goldens stay as they are when rules are added."""
    return Verdict(lint(load(bad_plan), Choice(select=["SKM008", "PHK001", "PHK002"])).findings, plans=1, files=3)
