"""A plan and its score -> the things of the plan, and what leads from one to the other."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sp4n_renaksi.model.plan import Plan
from sp4n_renaksi.model.program import BarisProgram, KelompokProgram, Program
from sp4n_renaksi.model.tim import Tim
from sp4n_renaksi.register import Register
from sp4n_renaksi.score import Skor, aspect_names
from sp4n_renaksi.tables.rows import is_activity
from sp4n_renaksi.trace.graph import Kind, Links, Node

Pair = tuple[Node, Node]


class Built(NamedTuple):
    """The links of a plan, and who answers for an activity or an indicator: `penanggung_jawab`."""

    links: Links
    leads: Mapping[Node, Node]


def build(plan: Plan, skor: Skor) -> Built:
    """Join all that the plan names; `skor` gives the questions and their aspects."""
    builder = _Builder(plan, skor)
    pairs = list(builder.pairs())
    return Built(Links.of(builder.ordered(), pairs), builder.leads)


class _Builder:
    """Goes through a plan once, and gives each thing one node."""

    def __init__(self, plan: Plan, skor: Skor) -> None:
        self.plan = plan
        self.register = Register.of(plan.rencana_aksi) if plan.rencana_aksi else None
        self.nodes: dict[tuple[Kind, str], Node] = {}
        self.leads: dict[Node, Node] = {}
        self.questions = {
            b.pertanyaan.nomor: self.node(Kind.QUESTION, str(b.pertanyaan.nomor), b.pertanyaan.uraian)
            for b in skor.butir
        }
        self.aspects = {a.kode: self.node(Kind.ASPECT, a.kode, a.nama) for a in skor.aspek}
        self.of_question = [(self.questions[b.pertanyaan.nomor], kode) for b in skor.butir for kode in b.aspek]
        self.aspect_names = aspect_names(skor.penilaian.instrumen.aspek)
        for pihak in self.register.pihak if self.register else ():
            if pihak.sebutan:
                self.party(pihak.sebutan[0])

    def node(self, kind: Kind, code: str, name: str, key: str = "", *, activity: bool = False) -> Node:
        key = key or code or name
        return self.nodes.setdefault((kind, key), Node(kind, key, code, name, activity))

    def ordered(self) -> list[Node]:
        """Give all things, kind by kind down the chain; years in their order."""
        kinds = list(Kind)
        years = {node: node.key if node.kind is Kind.YEAR else "" for node in self.nodes.values()}
        return sorted(self.nodes.values(), key=lambda node: (kinds.index(node.kind), years[node]))

    def pairs(self) -> Iterator[Pair]:
        yield from ((question, self.aspects[kode]) for question, kode in self.of_question)
        yield from self._programme()
        yield from self._goals()
        yield from self._team()
        yield from self._support()
        yield from self._members()

    def _programme(self) -> Iterator[Pair]:
        for k, kelompok in enumerate(self.plan.program.kelompok_program if self.plan.program else ()):
            group = self.node(Kind.GROUP, kelompok.kode, kelompok.nama, f"{k}")
            aspect = self.aspects.get(self.aspect_names.get(kelompok.aspek.casefold(), ""))
            if aspect is not None:
                yield aspect, group
            measures = self._measures(kelompok, k)
            yield from ((group, measure) for measure in measures)
            for p, program in enumerate(kelompok.program):
                row = self.node(Kind.PROGRAMME, program.kode, program.nama, f"{k}.{p}", activity=is_activity(program))
                yield group, row
                yield from self._row(row, program, None, measures)
                for i, kegiatan in enumerate(program.kegiatan):
                    item = self.node(Kind.ACTIVITY, kegiatan.kode, kegiatan.nama, f"{k}.{p}.{i}", activity=True)
                    yield row, item
                    yield from self._row(item, kegiatan, program, measures)

    def _measures(self, kelompok: KelompokProgram, k: int) -> list[Node]:
        texts = [text for text in kelompok.indikator_keberhasilan if text]
        return [self.node(Kind.MEASURE, "", text, f"{k}.{at}") for at, text in enumerate(texts)]

    def _row(self, row: Node, own: BarisProgram, program: Program | None, measures: list[Node]) -> Iterator[Pair]:
        """Join a row of the matrix; an activity without parties is carried out by those of its programme."""
        yield from ((self.questions[nomor], row) for nomor in own.butir if nomor in self.questions)
        if row.activity:
            yield from ((row, measure) for measure in measures)
        source = own if _named(own) or program is None else program
        if source.penanggung_jawab:
            self.leads[row] = self.party(source.penanggung_jawab)
        yield from ((row, self.party(name)) for name in _named(source))
        yield from ((row, self.year(year)) for year in (own.waktu.tahun if own.waktu else ()))

    def _goals(self) -> Iterator[Pair]:
        for s, sasaran in enumerate(self.plan.sasaran.sasaran_strategis if self.plan.sasaran else ()):
            goal = self.node(Kind.GOAL, "", sasaran.nama, f"{s}")
            for i, indikator in enumerate(sasaran.indikator):
                item = self.node(Kind.INDICATOR, "", indikator.nama, f"{s}.{i}")
                yield goal, item
                if indikator.penanggung_jawab:
                    self.leads[item] = self.party(indikator.penanggung_jawab)
                    yield item, self.leads[item]
                yield from ((item, self.year(year)) for year in indikator.target)

    def _team(self) -> Iterator[Pair]:
        """Join the parts in drawing up the plan: those of Tabel 1, who assessed, and who manages complaints."""
        if self.plan.tim is not None:
            yield from self._roles(self.plan.tim)
        unit = self.plan.rencana_aksi.instansi.unit_pengelola if self.plan.rencana_aksi else ""
        assessors = [name for penilaian in self.plan.penilaian for name in penilaian.asesmen.penilai]
        for part, names in (("Unit pengelola pengaduan", [unit]), ("Penilai", assessors)):
            for name in filter(None, names):
                yield self.node(Kind.ROLE, "", part), self.party(name)

    def _roles(self, tim: Tim) -> Iterator[Pair]:
        for peran in tim.peran:
            role = self.node(Kind.ROLE, peran.kode, peran.nama)
            others = (step.kecuali.get(name, ()) for step in tim.tahapan for name in {peran.kode, peran.nama})
            for names in (peran.pihak, *others):
                yield from ((role, self.party(name)) for name in names if name)

    def _support(self) -> Iterator[Pair]:
        rows = {node.code.casefold(): node for node in reversed(self.nodes.values()) if node.activity and node.code}
        for at, butir in enumerate(self.plan.dukungan.dukungan if self.plan.dukungan else ()):
            need = self.node(Kind.SUPPORT, "", butir.kebutuhan or butir.kesenjangan, f"{at}")
            yield from ((need, self.party(name)) for name in [butir.penanggung_jawab] if name)
            for code in butir.kegiatan:
                if (row := rows.get(code.casefold().rstrip("."))) is not None:
                    yield need, row

    def _members(self) -> Iterator[Pair]:
        for pihak in self.register.pihak if self.register else ():
            for name in pihak.anggota if pihak.sebutan else ():
                group = self.party(pihak.sebutan[0])
                if name and (member := self.party(name)) != group:
                    yield group, member

    def party(self, name: str) -> Node:
        """Give the party that a name stands for; one that the register does not know goes by the name itself."""
        pihak = self.register.find(name) if self.register else None
        if pihak is None:
            written = " ".join(name.split())
            return self.node(Kind.PARTY, "", written, f"? {written.casefold()}")
        return self.node(Kind.PARTY, pihak.kode, pihak.nama_pendek)

    def year(self, year: int) -> Node:
        return self.node(Kind.YEAR, str(year), str(year))


def _named(row: BarisProgram) -> list[str]:
    return [name for name in dict.fromkeys([row.penanggung_jawab, *row.pihak_terlibat]) if name]
