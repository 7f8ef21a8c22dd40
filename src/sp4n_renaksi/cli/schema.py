"""`renaksi schema`: the JSON Schema of a kind of file, for editors and other tools."""

from typing import Annotated

import typer

from sp4n_renaksi.cli import completing
from sp4n_renaksi.cli.options import Output

Kind = Annotated[
    str,
    typer.Argument(
        metavar="JENIS",
        help="Jenis berkas, seperti pada `jenis_berkas`; tanpa jenis: daftar semuanya.",
        autocompletion=completing.kinds,
    ),
]


def schema(kind: Kind = "", *, output: Output = "-") -> None:
    """Menuliskan JSON Schema sebuah jenis berkas, untuk penyunting teks dan alat lain.

    Contoh:
        renaksi schema
        renaksi schema asesmen -o asesmen.schema.json
    """
    from sp4n_renaksi.cli.stop import Stop
    from sp4n_renaksi.cli.targets import meant, save
    from sp4n_renaksi.model.plan import MODELS
    from sp4n_renaksi.report.findings_json import dump
    from sp4n_renaksi.schema import schema as schema_of

    if not kind:
        save(output, "".join(f"{name}\n" for name in MODELS))
        return
    if kind not in MODELS:
        raise Stop(f"Jenis berkas `{kind}` tidak dikenal.{meant(kind, MODELS)} Pilihannya: {', '.join(MODELS)}.")
    save(output, dump(schema_of(kind)))
