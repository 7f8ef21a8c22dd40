"""`renaksi init`: begin a plan folder."""

from typing import Annotated, Literal

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Quiet

Folder = Annotated[
    str, typer.Argument(metavar="FOLDER", help="Folder untuk rencana baru, dibuat bila belum ada; bawaan: folder ini.")
]
Agency = Annotated[str, typer.Option("--instansi", metavar="NAMA", help="Nama instansi.")]
Kind = Annotated[
    str,
    typer.Option(
        "--jenis",
        metavar="JENIS",
        help="Jenis instansi, misalnya kabupaten atau perangkat_daerah.",
        autocompletion=completing.agency_kinds,
    ),
]
Region = Annotated[
    str, typer.Option("--wilayah", metavar="NAMA", help="Nama untuk sampul dan judul, misalnya Kabupaten Contoh.")
]
Period = Annotated[str, typer.Option("--periode", metavar="TAHUN", help="Tahun-tahun rencana, misalnya 2025-2028.")]
TimeZone = Annotated[str, typer.Option("--zona-waktu", metavar="ZONA", help="WIB, WITA, atau WIT; boleh dikosongkan.")]
Parties = Annotated[
    list[str] | None,
    typer.Option("--pihak", metavar="KODE=NAMA", help="Pihak yang terlibat, misalnya kominfo=NAMA; boleh diulang."),
]
Instrument = Annotated[
    str,
    typer.Option(
        "--instrumen",
        metavar="KODE",
        help="Instrumen penilaian; bawaan: yang terbaru.",
        autocompletion=completing.instruments,
    ),
]
Ci = Annotated[
    Literal["github", "gitlab", "none"],
    typer.Option("--ci", metavar="github|gitlab|none", help="Pemeriksaan pada setiap perubahan; bawaan: github."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Sebut yang akan ditulis, tanpa menulis apa pun.")]


def init(
    folder: Folder = ".",
    *,
    agency: Agency = "",
    kind: Kind = "",
    region: Region = "",
    period: Period = "",
    time_zone: TimeZone = "",
    parties: Parties = None,
    instrument: Instrument = "",
    ci: Ci = "github",
    dry_run: DryRun = False,
    quiet: Quiet = False,
) -> None:
    """Memulai folder rencana baru: semua berkasnya, dengan penjelasan apa yang ditulis di mana.

    Contoh:
        renaksi init rencana/
        renaksi init rencana/ --instansi "Dinas Sosial Kota Contoh" --periode 2025-2028
        renaksi init rencana/ --dry-run

    Tanpa --instansi atau --periode, yang belum disebut ditanyakan di terminal. Berkas yang sudah ada tidak pernah
    diubah.
    """
    from sp4n_renaksi.cli.starting import Wishes, start_plan

    written = {
        "instansi": agency,
        "jenis": kind,
        "wilayah": region,
        "periode": period,
        "zona_waktu": time_zone,
    }
    start_plan(Wishes(folder, written, parties or [], instrument, ci, dry_run=dry_run, quiet=quiet))
