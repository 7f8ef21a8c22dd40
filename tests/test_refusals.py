"""Whatever a model refuses is said in Indonesian, at its place, with the code of a known fault."""

import copy
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sp4n_renaksi.data import INSTRUMENTS, read_data
from sp4n_renaksi.faults.shape import BY_CODE
from sp4n_renaksi.finding import Fault, Hit, Loc
from sp4n_renaksi.loader.refusals import explain, known_keys, name_of, unknown_key
from sp4n_renaksi.model.plan import MODELS, PROSE, SECTIONS
from sp4n_renaksi.reader.document import read

EXAMPLE = Path(__file__).parent.parent / "examples" / "opd_lengkap"
ENGLISH = re.compile(
    r"\b(?:input|should|valid|invalid|expected|error|field|string|dictionary|extra|got|must|is)\b", re.IGNORECASE
)


@cache
def whole(kind: str) -> dict[str, Any]:
    """A complete section of this kind, as the reader gives it."""
    if kind == "instrumen":
        return read_data(f"{INSTRUMENTS[0]}.yaml").data or {}
    name = "plan" if kind == "rencana_aksi" else kind
    data = read((EXAMPLE / f"{name}.yaml").read_bytes(), f"{name}.yaml").data or {}
    return {key: value for key, value in data.items() if kind != "rencana_aksi" or key not in (*SECTIONS, PROSE)}


def refusals(kind: str, data: object) -> list[tuple[Fault, Hit]]:
    try:
        MODELS[kind].model_validate(data)
    except ValidationError as error:
        return list(explain(error, MODELS[kind], (kind,)))
    return []


def locs_of(data: object) -> Iterator[Loc]:
    """All addresses within plain data."""
    stack: list[tuple[Loc, object]] = [((), data)]
    while stack:
        loc, node = stack.pop()
        yield loc
        steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        stack += [((*loc, step), child) for step, child in steps]


@cache
def addresses(kind: str) -> list[Loc]:
    return sorted(locs_of(whole(kind)), key=repr)


def put(data: Any, loc: Loc, value: object) -> Any:
    """Give a copy of plain data with another value at one address."""
    if not loc:
        return value
    changed = copy.deepcopy(data)
    node = changed
    for step in loc[:-1]:
        node = node[step]
    node[loc[-1]] = value
    return changed


TEXT = st.sampled_from(
    ["", "x", "12", "-1", "1.234", "43,7 %", "31 September 2021", "3/4/2021", "[key]", "ya", "é" * 90]
)
KEYS = st.one_of(TEXT, st.sampled_from(["kode", "nama", "nilai", "uraian", "2021", "naam"]))
JUNK = st.recursive(
    st.one_of(st.none(), TEXT, st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)


def check(kind: str, found: list[tuple[Fault, Hit]], changed: Loc = ()) -> None:
    for fault, hit in found:
        said = f"{hit.message} {hit.help or fault.advice}"
        assert BY_CODE[fault.code] is fault
        assert not ENGLISH.search(said), said
        assert said.startswith(("`", "(", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")), said
        assert len(hit.message) < 400, said
        common = min(len(hit.loc) - 1, len(changed))
        assert (hit.loc[0], hit.loc[1 : 1 + common]) == (kind, changed[:common])


@pytest.mark.parametrize("kind", MODELS)
@given(data=st.data())
def test_whatever_stands_in_one_place_is_accepted_or_refused_there_in_indonesian(
    kind: str, data: st.DataObject
) -> None:
    loc = data.draw(st.sampled_from(addresses(kind)))
    check(kind, refusals(kind, put(whole(kind), loc, data.draw(JUNK))), loc)


@pytest.mark.parametrize("kind", MODELS)
@given(junk=JUNK)
def test_whatever_stands_for_a_section_is_accepted_or_refused_in_indonesian(kind: str, junk: object) -> None:
    check(kind, refusals(kind, junk))


@pytest.mark.parametrize("kind", MODELS)
def test_every_place_refuses_an_unknown_key_with_those_known_there(kind: str) -> None:
    """In each mapping of a whole section that is not open to any key."""
    tried = 0
    for loc in addresses(kind):
        node: Any = whole(kind)
        for step in loc:
            node = node[step]
        if isinstance(node, dict):
            for _, hit in refusals(kind, put(whole(kind), loc, {**node, "bukan_isian": None})):
                if "bukan_isian" in hit.message and hit.help.startswith("Yang dikenal"):
                    tried += 1
                    assert set(node) <= set(hit.help.removeprefix("Yang dikenal di sini: ").rstrip(".").split(", "))
                    assert (hit.loc, hit.on_key) == ((kind, *loc, "bukan_isian"), True)
    assert tried > 0


def test_the_models_are_made_of_nothing_that_has_no_sentence() -> None:
    """Another kind of schema brings another kind of error: give it a sentence in `refusals` first."""
    seen: set[int] = set()
    kinds: set[str] = set()
    stack: list[Any] = []
    for model in MODELS.values():
        model.model_rebuild()
        stack.append(model.__pydantic_core_schema__)
    while stack:
        node = stack.pop()
        if isinstance(node, dict) and id(node) not in seen:
            seen.add(id(node))
            if isinstance(node.get("type"), str):
                kinds.add(node["type"])
            stack += [value for key, value in node.items() if key not in ("metadata", "serialization")]
        elif isinstance(node, list | tuple):
            stack += node
    by_shape = {"model", "model-fields", "model-field", "dict", "tuple", "default", "nullable", "str"}
    assert kinds <= by_shape | {"definitions", "definition-ref", "function-plain", "function-before", "no-info"}


@pytest.mark.parametrize(
    ("kind", "data", "code", "loc", "message"),
    [
        ("tim", "x", "SKM003", (), "seharusnya rincian (baris-baris `nama isian: isi`"),
        (
            "tim",
            {"peran": {"a": "b"}},
            "SKM003",
            ("peran",),
            "daftar (setiap butir diawali `- `), tetapi tertulis rincian.",
        ),
        ("asesmen", {"informasi_umum": "71"}, "SKM003", ("informasi_umum",), "bawahnya), tetapi tertulis satu isi."),
        ("asesmen", {"jawaban": {"": "1"}}, "SKM009", ("jawaban", ""), "bukan nomor butir."),
        ("tim", {"peran": [[]]}, "SKM003", ("peran", 0), "tetapi tertulis daftar."),
        ("asesmen", {"jawaban": ["1"]}, "SKM003", ("jawaban",), "tetapi tertulis daftar."),
        ("asesmen", {"jawaban": {"satu": "1"}}, "SKM009", ("jawaban", "satu"), "`satu` bukan nomor butir."),
        ("asesmen", {"jawaban": {"1": "5"}}, "SKM008", ("jawaban", "1", "nilai"), "Nilai tertulis `5`."),
        (
            "asesmen",
            {"jawaban": {"1": {"nlai": "5"}}},
            "SKM001",
            ("jawaban", "1", "nlai"),
            "pada `jawaban`. Maksud Anda `nilai`?",
        ),
        ("sasaran", {"tujuan": ["a"]}, "SKM003", ("tujuan",), "seharusnya satu isi, tetapi tertulis daftar."),
        ("sasaran", {"tujuan": {"a": "b"}}, "SKM003", ("tujuan",), "seharusnya satu isi, tetapi tertulis rincian."),
        (
            "tim",
            {"tahapan": [{"kecuali": {"ketua": {"a": "b"}}}]},
            "SKM003",
            ("tahapan", 0, "kecuali", "ketua"),
            "daftar",
        ),
        ("prioritas", {"aspek": {"[key]": {"prioritas": "x"}}}, "SKM006", ("aspek", "[key]", "prioritas"), "`x`"),
    ],
)
def test_a_refusal_has_its_code_its_place_and_its_words(
    kind: str, data: object, code: str, loc: Loc, message: str
) -> None:
    ((fault, hit),) = refusals(kind, data)
    assert (fault.code, hit.loc) == (code, (kind, *loc))
    assert message in hit.message


def test_a_bad_key_is_placed_at_the_key() -> None:
    ((_, bad_key),) = refusals("asesmen", {"jawaban": {"satu": "1"}})
    ((_, bad_value),) = refusals("asesmen", {"jawaban": {"1": "5"}})
    assert (bad_key.on_key, bad_value.on_key) == (True, False)


def test_keys_that_the_loader_takes_out_are_among_those_known_at_the_top_only() -> None:
    with pytest.raises(ValidationError) as caught:
        MODELS["rencana_aksi"].model_validate({"asesmn": "x", "instansi": {"asesmn": "x"}})
    top, inner = explain(caught.value, MODELS["rencana_aksi"], ("rencana_aksi",), ("asesmen",))
    top, inner = sorted((top, inner), key=lambda found: len(found[1].loc))
    assert "Maksud Anda `asesmen`?" in top[1].message
    assert "asesmen" not in inner[1].help


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("satan", "Nama isian `satan` tidak dikenal pada `indikator`. Maksud Anda `satuan`?"),
        ("Satuan", "Nama isian `Satuan` tidak dikenal pada `indikator`. Maksud Anda `satuan`?"),
        ("pic", "Nama isian `pic` tidak dikenal pada `indikator`."),
        ("x" * 500, f"Nama isian `{'x' * 57}...` tidak dikenal pada `indikator`."),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(key: str, message: str) -> None:
    hit = unknown_key(("sasaran", "sasaran_strategis", 0, "indikator", 1, key), ("nama", "satuan"))
    assert (hit.message, hit.help) == (message, "Yang dikenal di sini: nama, satuan.")


@pytest.mark.parametrize(
    ("kind", "loc", "first"),
    [
        ("rencana_aksi", ("instansi",), "nama"),
        ("rencana_aksi", ("pengesahan", "penanda_tangan"), "jabatan"),
        ("sasaran", ("sasaran_strategis", 0, "indikator", 3), "nama"),
        ("asesmen", ("jawaban", "12", "bukti_dukung", 0), "uraian"),
        ("tim", (), "jenis_berkas"),
    ],
)
def test_the_known_keys_are_those_of_the_noun_at_the_place(kind: str, loc: Loc, first: str) -> None:
    assert known_keys(MODELS[kind], loc)[0] == first


@pytest.mark.parametrize(
    ("loc", "name"), [(("tim",), "tim"), (("asesmen", 0, "jawaban", "12"), "jawaban"), ((0,), ""), ((), "")]
)
def test_a_noun_is_named_by_the_last_word_of_its_address(loc: Loc, name: str) -> None:
    assert name_of(loc) == name
