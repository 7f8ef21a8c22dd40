"""The rules on parties and their terms."""

from collections.abc import Callable

import pytest
from rule_cases import Case, Checked, hit, near_miss, said

HEAD = """\
instansi:
  nama: Pemerintah Kabupaten Contoh
  unit_pengelola: kominfo
periode: 2021-2024
daftar_pihak:
  - kode: kominfo
    nama: Dinas Komunikasi dan Informatika
    singkatan: Dinas Kominfo
    alias: [Diskominfo]
  - kode: semua
    nama: Semua Perangkat Daerah
    jenis: kelompok
    anggota: [kominfo]
"""


def involved(*names: str) -> str:
    """A matrix with one activity that involves these parties."""
    rows = "".join(f"              - {name}\n" for name in names)
    return f"""\
kelompok_program:
  - kode: I
    program:
      - kode: I.1
        kegiatan:
          - kode: I.1.1
            pihak_terlibat:
{rows}"""


CASES = (
    hit(
        "PHK001",
        "a slip, the same again, and a party that nobody registered",
        'program.yaml:9:17: Pihak "Dinas Koinfo" tidak ada pada daftar pihak (plan.yaml). Maksud Anda "Dinas Kominfo"?',
        'program.yaml:11:17: Pihak "Dinas Koinfo" tidak ada pada daftar pihak (plan.yaml). Maksud Anda '
        '"Dinas Kominfo"?',
        'program.yaml:12:17: Pihak "Bank Daerah" tidak ada pada daftar pihak (plan.yaml).',
        program=involved("Dinas Koinfo", "kominfo", "Dinas Koinfo", "Bank Daerah"),
    ),
    hit(
        "PHK001",
        "every place where a party is named",
        'asesmen.yaml:3:11: Pihak "xa" tidak ada pada daftar pihak (plan.yaml).',
        'dukungan.yaml:4:23: Pihak "xb" tidak ada pada daftar pihak (plan.yaml).',
        'plan.yaml:5:19: Pihak "xc" tidak ada pada daftar pihak (plan.yaml).',
        'plan.yaml:8:15: Pihak "xd" tidak ada pada daftar pihak (plan.yaml).',
        'program.yaml:5:27: Pihak "xe" tidak ada pada daftar pihak (plan.yaml).',
        'program.yaml:6:26: Pihak "xf" tidak ada pada daftar pihak (plan.yaml).',
        'program.yaml:9:31: Pihak "xg" tidak ada pada daftar pihak (plan.yaml).',
        'sasaran.yaml:6:27: Pihak "xh" tidak ada pada daftar pihak (plan.yaml).',
        'tim.yaml:4:12: Pihak "xi" tidak ada pada daftar pihak (plan.yaml).',
        'tim.yaml:8:15: Pihak "xj" tidak ada pada daftar pihak (plan.yaml).',
        plan="""\
            instansi:
              nama: Dinas Contoh
              unit_pengelola: xc
            daftar_pihak:
              - nama: Semua
                anggota: [xd]
            """,
        asesmen="instrumen: sp4n-2021\npenilai: [xa]\n",
        dukungan="dukungan:\n  - kebutuhan: SOP\n    penanggung_jawab: xb\n",
        program="""\
            kelompok_program:
              - kode: I
                program:
                  - penanggung_jawab: xe
                    pihak_terlibat: [xf]
                    kegiatan:
                      - kode: I.1.1
                        penanggung_jawab: xg
            """,
        sasaran="""\
            sasaran_strategis:
              - nama: Sasaran
                indikator:
                  - nama: Jumlah
                    penanggung_jawab: xh
            """,
        tim="""\
            peran:
              - nama: Ketua
                pihak: xi
            tahapan:
              - nama: Penetapan
                kecuali:
                  ketua: [xj]
            """,
    ),
    near_miss(
        "PHK001",
        "kode, nama, singkatan and alias in any case, and nobody",
        plan=HEAD,
        program=involved("KOMINFO", "dinas komunikasi  dan informatika", "Dinas kominfo", "diskominfo", ""),
    ),
    near_miss("PHK001", "no register", plan="judul: Rencana\n", program=involved("Dinas Koinfo")),
    near_miss(
        "PHK001", "what is left of a form is told by its own rule", program=involved("....(diisi oleh instansi)")
    ),
    near_miss(
        "PHK001",
        "guests may come from anywhere",
        berita_acara="daftar_hadir:\n  peserta:\n    - nama: Tamu\n      instansi: Dinas Lain\n",
    ),
    hit(
        "PHK002",
        "a role that nobody has any more",
        "tim.yaml:5:13: Peran Ketua hanya sampai 2021, padahal rencana ini berjalan sampai 2024; penggantinya belum "
        "disebut.",
        tim="peran:\n  - nama: Ketua\n    pihak: hukum\n    sampai: 2021\n  - nama: Sekretaris\n    pihak: hukum\n",
    ),
    hit(
        "PHK002",
        "its successor's term is too short as well",
        "tim.yaml:4:13: Peran Ketua hanya sampai 2021, padahal rencana ini berjalan sampai 2024; penggantinya belum "
        "disebut.",
        "tim.yaml:6:13: Peran Ketua hanya sampai 2023, padahal rencana ini berjalan sampai 2024; penggantinya belum "
        "disebut.",
        tim="peran:\n  - nama: Ketua\n    sampai: 2021\n  - nama: Ketua\n    sampai: 2023\n",
    ),
    near_miss("PHK002", "to the end of the plan", tim="peran:\n  - nama: Ketua\n    sampai: 2024\n"),
    near_miss("PHK002", "a successor", tim="peran:\n  - nama: Ketua\n    sampai: 2021\n  - nama: Ketua\n"),
    near_miss("PHK002", "not yet certain", tim="peran:\n  - nama: Ketua\n    sampai: belum ditetapkan\n"),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_rules_on_parties(case: Case, plan: Callable[..., Checked]) -> None:
    assert [said(finding) for finding in plan(**case.files).of(case.code)] == list(case.said)


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("Dinas Koinfo", ["Dinas Kominfo"]),
        ("Biro Hukumm", ["Biro Hukum"]),
        ("Kecamatan Sukamaj", []),  # two are as near
        ("Biro Umum", []),  # another office may well be called so
        ("Wilayah III", []),
        ("Bank Daerah", []),
    ],
)
def test_only_a_sure_name_is_put_in_its_place(written: str, mended: list[str], plan: Callable[..., Checked]) -> None:
    head = "daftar_pihak: [Dinas Kominfo, Biro Hukum, Wilayah II, Kecamatan Sukamaju, Kecamatan Sukamaja]\n"
    [finding] = plan(plan=head, program=involved(written)).of("PHK001")
    assert [(mend.place, mend.text) for mend in finding.fix] == [(finding.place, name) for name in mended]
