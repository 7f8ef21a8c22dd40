"""The pages of what a model refuses: one for each code that is raised, with examples that are true."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

import sp4n_renaksi.model
from sp4n_renaksi.faults.shape import BY_CODE, FAULTS
from sp4n_renaksi.finding import Fault
from sp4n_renaksi.model.asesmen import Asesmen, InformasiUmum, Jawaban
from sp4n_renaksi.model.base import Model
from sp4n_renaksi.model.berita_acara import BeritaAcara, Hasil
from sp4n_renaksi.model.program import Kegiatan
from sp4n_renaksi.model.rencana_aksi import RencanaAksi
from sp4n_renaksi.model.sasaran import Indikator, Sasaran
from sp4n_renaksi.reader.document import read

EXAMPLES: dict[str, type[Model]] = {
    "SKM001": Indikator,
    "SKM003": Sasaran,
    "SKM004": RencanaAksi,
    "SKM005": Hasil,
    "SKM006": InformasiUmum,
    "SKM007": InformasiUmum,
    "SKM008": Jawaban,
    "SKM009": Asesmen,
    "SKM010": Kegiatan,
    "SKM011": BeritaAcara,
    "SKM012": BeritaAcara,
    "SKM013": BeritaAcara,
}


def example(fault: Fault, word: str) -> dict[str, object]:
    found = re.search(rf"^{word}:\n((?: +.*\n)+)", fault.page, re.MULTILINE)
    assert found is not None
    data = read(found[1].encode(), "contoh.yaml").data
    assert data is not None
    return data


def test_every_code_that_a_type_raises_has_a_page() -> None:
    sources = Path(sp4n_renaksi.model.__path__[0]).glob("*.py")
    raised = {code for source in sources for code in re.findall(r"SKM\d{3}", source.read_text(encoding="utf-8"))}
    assert len(raised) > 8
    assert raised <= set(BY_CODE)
    assert set(BY_CODE) - raised == {"SKM001"}, "raised by the loader for an unknown key"


def test_codes_and_names_are_unique() -> None:
    assert len({fault.code for fault in FAULTS}) == len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert [fault.code for fault in FAULTS] == sorted(BY_CODE)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_the_wrong_example_is_refused_for_this_and_the_right_one_is_not(fault: Fault) -> None:
    noun = EXAMPLES[fault.code]
    with pytest.raises(ValidationError) as caught:
        noun.model_validate(example(fault, "Salah"))
    expected = {"SKM001": "extra_forbidden"}.get(fault.code, fault.code)
    assert [error["type"] for error in caught.value.errors()] == [expected]
    noun.model_validate(example(fault, "Benar"))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_page_says_why_what_to_do_and_on_what_ground(fault: Fault) -> None:
    assert fault.title.endswith(".")
    assert all(f"\n{word}: " in fault.page for word in ("Mengapa", "Perbaikan", "Dasar"))
    assert fault.advice[:1].isupper()
