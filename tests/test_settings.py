"""renaksi.yaml is found upward to the repository's root, and every mistake in it is a finding in its place."""

from pathlib import Path

import pytest

from sp4n_renaksi.settings import nearest_settings, read_settings


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "2021" / "opd").mkdir(parents=True)
    return tmp_path


def settings(folder: Path, text: str) -> list[str]:
    (folder / "renaksi.yaml").write_text(text, encoding="utf-8")
    found = read_settings(folder / "renaksi.yaml").findings
    assert all(f.fingerprint for f in found)
    return [f"{f.fault.code}:{f.place.position.line}:{f.place.position.column} {f.message}" for f in found]


def test_the_nearest_settings_upward_count(repository: Path) -> None:
    opd = repository / "2021" / "opd"
    assert nearest_settings(opd) is None
    for folder in (repository, repository / "2021", opd):
        (folder / "renaksi.yaml").touch()
        assert nearest_settings(opd) == folder / "renaksi.yaml"


def test_settings_above_the_repository_are_not_ours(repository: Path) -> None:
    (repository / "2021" / ".git").mkdir()
    (repository / "renaksi.yaml").touch()
    assert nearest_settings(repository / "2021" / "opd") is None


def test_without_a_repository_only_the_plans_own_folder_counts(tmp_path: Path) -> None:
    (tmp_path / "dalam").mkdir()
    (tmp_path / "renaksi.yaml").touch()
    assert nearest_settings(tmp_path / "dalam") is None
    assert nearest_settings(tmp_path) == tmp_path / "renaksi.yaml"


def test_what_stands_there_is_taken(repository: Path) -> None:
    (repository / "lama.json").write_text('{"version": 1, "findings": [{"fingerprint": "x"}]}', encoding="utf-8")
    assert (
        settings(
            repository,
            "jenis_berkas: pengaturan\nselect: [prg, SAS001]\nignore: TKS\nstrict: ya\nbaseline: lama.json\n",
        )
        == []
    )
    found = read_settings(repository / "renaksi.yaml")
    assert (found.select, found.ignore, found.strict) == (("PRG", "SAS001"), ("TKS",), True)
    assert found.baseline is not None
    assert "x" in found.baseline


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ignor: [PRG004]\n", "SKM001:1:1 Nama isian `ignor` tidak dikenal pada `pengaturan`. Maksud Anda `ignore`?"),
        ("ignore:\n  - PRG004\n  - PRG999\n", "BRK009:3:5 Kode aturan `PRG999` tidak dikenal."),
        ("ignore: SKM001\n", "BRK009:1:9 Temuan `SKM001` tidak dapat diabaikan: yang tidak terbaca"),
        ("select: [XYZ]\n", "BRK009:1:10 Kode aturan `XYZ` tidak dikenal."),
        ("strict: mungkin\n", "SKM005:1:9 Isi `mungkin` tidak dapat dibaca sebagai ya atau tidak."),
        ("ignore: {PRG: 1}\n", "SKM003:1:1 Di sini seharusnya daftar"),
        ("baseline: hilang.json\n", "BRK001:1:11 Berkas `hilang.json` tidak ada."),
        ("baseline: ../lama.json\n", "BRK002:1:11 `../lama.json` berada di luar folder rencana."),
        ("baseline: renaksi.yaml\n", "BRK003:1:11 `renaksi.yaml`: Isinya bukan daftar temuan lama (JSON)."),
        ("ignore: [PRG004\n", "YML"),
        ("", "YML"),
    ],
)
def test_a_mistake_is_a_finding_in_its_place(text: str, said: str, repository: Path) -> None:
    (only,) = settings(repository, text)
    assert only.startswith(said)
