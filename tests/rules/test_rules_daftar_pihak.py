"""The rules on the register of parties and on the roles of drawing up the plan."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, matrix, near_miss, said


def registered(*rows: str) -> str:
    """plan.yaml with these parties, `;` between their fields."""
    return "daftar_pihak:\n" + "".join(f"  - {row.replace('; ', chr(10) + '    ')}\n" for row in rows)


def involving(*names: str) -> str:
    """A matrix with one activity that involves these parties."""
    rows = "".join(f"\n              - {name}" for name in names)
    return matrix("I", "-I.1", f"--I.1.1; pihak_terlibat:{rows}")


CASES = (
    hit(
        "PHK003",
        "the same kode, the same name, an alias that is another's kode",
        'plan.yaml:6:11: Sebutan "HUKUM" dipakai dua pihak pada daftar pihak.',
        'plan.yaml:8:11: Sebutan "Biro Hukum" dipakai dua pihak pada daftar pihak.',
        'plan.yaml:10:13: Sebutan "hukum" dipakai dua pihak pada daftar pihak.',
        plan=registered(
            "kode: hukum; nama: Biro Hukum",
            "kode: HUKUM; nama: Biro  Hukum",
            "nama: Biro Hukum",
            "nama: Lain; alias: [hukum]",
        ),
    ),
    near_miss(
        "PHK003",
        "one party by one name in several fields",
        plan=registered("kode: inspektorat; nama: Inspektorat; alias: [INSPEKTORAT]", "kode: hukum; nama: Biro Hukum"),
    ),
    hit(
        "PHK004",
        "empty and absent",
        "plan.yaml:6:5: Kelompok OPD tidak menyebut anggotanya.",
        "plan.yaml:7:5: Kelompok Seluruh Biro tidak menyebut anggotanya.",
        plan=registered("nama: OPD; jenis: kelompok; anggota:", "nama: Seluruh Biro; jenis: kelompok"),
    ),
    near_miss(
        "PHK004",
        "a member, a note, and no group",
        plan=registered(
            "nama: Biro Hukum; jenis: perangkat_daerah",
            "nama: Biro; jenis: kelompok; anggota: [Biro Hukum]",
            "nama: Warga; jenis: kelompok; catatan: Setiap orang yang mengadu",
        ),
    ),
    hit(
        "PHK005",
        "named nowhere, or only as a member of a group that has nothing to do",
        "plan.yaml:5:11: Biro Umum tidak mendapat tugas pada tim, kegiatan, indikator, ataupun dukungan.",
        "plan.yaml:7:11: Biro tidak mendapat tugas pada tim, kegiatan, indikator, ataupun dukungan.",
        plan=registered("nama: Biro Hukum", "kode: umum; nama: Biro Umum", "nama: Biro; anggota: [umum]"),
        program=involving("Biro Hukum"),
    ),
    near_miss(
        "PHK005",
        "by a group, by a member, by a role, by the agency",
        plan=registered(
            "nama: Biro Hukum",
            "kode: umum; nama: Biro Umum",
            "nama: Biro; anggota: [umum]",
            "nama: Kantor; anggota: [Biro Hukum]",
            "nama: Ketua",
            "nama: Kominfo",
        )
        + "instansi:\n  nama: a\n  unit_pengelola: Kominfo\n",
        tim="peran:\n  - nama: Ketua\n    pihak: Ketua\n",
        program=involving("Biro", "Biro Hukum"),
    ),
    near_miss("PHK005", "a matrix without parties", program=matrix("I", "-I.1", "--I.1.1")),
    hit(
        "PHK006",
        "a letter, and a space",
        'program.yaml:10:17: "Forum Komunikassi Warga" tampaknya pihak yang sama dengan "Forum Komunikasi Warga", '
        "dengan ejaan lain.",
        'program.yaml:12:17: "Bank-Daerah" tampaknya pihak yang sama dengan "Bank daerah", dengan ejaan lain.',
        program=involving("Forum Komunikasi Warga", "Forum Komunikassi Warga", "Bank daerah", "Bank-Daerah"),
    ),
    hit(
        "PHK006",
        "without a register",
        'program.yaml:10:17: "Dinas Koinfo" tampaknya pihak yang sama dengan "Dinas Kominfo", dengan ejaan lain.',
        plan="judul: Rencana\n",
        program=involving("Dinas Kominfo", "Dinas Koinfo"),
    ),
    near_miss(
        "PHK006",
        "parties that only look alike",
        program=involving(
            "Wilayah II", "Wilayah III", "Bagian Umum", "Bagian Hukum", "Sekretariat Kota", "Sekretaris Kota"
        ),
    ),
    near_miss("PHK006", "a slip of a registered one", program=involving("Biro Hukum", "Biro Hukumm", "....", "...")),
    hit(
        "PHK007",
        "empty and absent",
        "tim.yaml:4:5: Peran Ketua belum dipegang pihak mana pun.",
        "tim.yaml:5:5: Peran sekretaris belum dipegang pihak mana pun.",
        tim="peran:\n  - nama: Ketua\n    pihak:\n  - kode: sekretaris\ntahapan:\n  - nama: Asesmen\n",
    ),
    near_miss(
        "PHK007",
        "held in every step",
        tim="""\
            peran:
              - kode: ketua
            tahapan:
              - nama: Asesmen
                kecuali:
                  ketua: hukum
            """,
    ),
    hit(
        "PHK008",
        "a slip, and a role that is not there",
        'tim.yaml:8:7: Peran "tim_penyusunan" tidak ada pada daftar peran. Maksud Anda `tim_penyusun`?',
        'tim.yaml:9:7: Peran "ketua" tidak ada pada daftar peran.',
        tim="""\
            peran:
              - kode: tim_penyusun
                pihak: hukum
            tahapan:
              - nama: Asesmen
                kecuali:
                  tim_penyusunan: hukum
                  ketua: hukum
            """,
    ),
    near_miss(
        "PHK008",
        "by kode and by name",
        tim="""\
            peran:
              - kode: tim
                nama: Tim Penyusun
                pihak: hukum
            tahapan:
              - nama: Asesmen
                kecuali:
                  Tim Penyusun: kominfo
              - nama: Penulisan
                kecuali:
                  tim: kominfo
            """,
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_the_register(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)
