"""What a chapter calls for, and what it says itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sp4n_renaksi.model.sisipan import isi_sendiri, sisipan


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("", ""),
        ("## Judul\n", ""),
        ("## Judul\n\nIsi.\n", "Isi."),
        ("<!-- sisipkan: tabel-tim -->\n\n{tabel:tim}\n\n  {gambar:kerangka} \r\n", ""),
        ("<!-- catatan\ndua baris -->Isi.", "Isi."),
        ("Lihat {tabel:tim} di sini.", "Lihat {tabel:tim} di sini."),
        ("Nomor #1 tetap.", "Nomor #1 tetap."),
    ],
)
def test_headings_comments_and_calls_are_not_its_own_words(text: str, own: str) -> None:
    assert isi_sendiri(text) == own


lines = st.sampled_from(["## Judul", "Isi.", "{tabel:tim}", "<!-- sisipkan: tujuan -->", "", "teks {tabel:x}"])


@given(st.lists(lines))
def test_what_is_called_for_is_found_in_order_and_is_not_its_own(written: list[str]) -> None:
    text = "\n".join(written)
    names = {"{tabel:tim}": "tabel-tim", "<!-- sisipkan: tujuan -->": "tujuan"}
    assert [call.nama for call in sisipan(text)] == [names[line] for line in written if line in names]
    assert ("Isi." in isi_sendiri(text)) == ("Isi." in written)
    assert all(text[start:end] in call.nama for call in sisipan(text) for start, end in [call.span])
