"""The steps at both ends: the team, the prose, the minutes, and the plan's approval."""

from sp4n_renaksi.model.plan import CHAPTERS, PROSE, ROOT, Plan
from sp4n_renaksi.model.sisipan import isi_sendiri
from sp4n_renaksi.status.step import Step, Work, some

_CHAPTERS = tuple(chapter for chapter in CHAPTERS if chapter.startswith("bab-"))


def team(plan: Plan) -> Step:
    """Tabel 1: roles with parties, and the steps of drawing up the plan."""
    roles = plan.tim.peran if plan.tim else ()
    steps = plan.tim.tahapan if plan.tim else ()
    vacant = [peran.nama or peran.kode for peran in roles if not any(peran.pihak)]
    what = [] if roles else ["peran dalam tim beserta pihaknya"]
    what += [f"pihak yang menjadi {some(vacant)}"] if vacant else []
    what += [] if steps else ["tahapan penyusunan"]
    work = [Work(("tim", "peran"), f"tulis {some(what)}")] if what else []
    done = len(roles) - len(vacant) + bool(steps)
    note = f"{len(roles)} peran, {len(steps)} tahapan" if roles or steps else ""
    return Step("team", "Tim dibentuk", "tim", done, max(len(roles), 1) + 1, "isian", work, note)


def prose(plan: Plan) -> Step:
    """The chapters' prose, beside headings and what is called for; the preface is free."""
    empty = [chapter for chapter in _CHAPTERS if not isi_sendiri(plan.naskah.get(chapter, ""))]
    names = [chapter.replace("bab-", "Bab ") for chapter in empty]
    also = f"; begitu pula {some(names[1:])}" if names[1:] else ""
    work = [Work((PROSE, empty[0]), f"tulis uraian {names[0]}{also}")] if empty else []
    return Step("prose", "Naskah", PROSE, len(_CHAPTERS) - len(empty), len(_CHAPTERS), "bab", work)


def minutes(plan: Plan) -> Step:
    """Lampiran II: dated minutes with what came of the meeting, and an attendance list with its lines."""
    held = plan.berita_acara[-1] if plan.berita_acara else None
    loc = held.loc if held else ("berita_acara", 0)
    record = held.berita_acara if held else None
    attendance = record.daftar_hadir if record else None
    what = []
    if not (record and record.tanggal and record.tanggal.nilai and any(item.uraian for item in record.hasil)):
        what.append("tulis tanggal dan hasil pada berita acara")
    if not (attendance and (attendance.peserta or attendance.jumlah_baris)):  # lines may stay blank for pens
        what.append("isi daftar hadir, atau tulis jumlah barisnya")
    work = [Work((*loc, "hasil"), "; ".join(what))] if what else []
    return Step("minutes", "Berita acara dan daftar hadir", "berita_acara", 2 - len(what), 2, "bagian", work)


def approval(plan: Plan) -> Step:
    """Number, date and signatory, and the status that says so."""
    plan_file = plan.rencana_aksi
    pengesahan = plan_file.pengesahan if plan_file else None
    signatory = pengesahan.penanda_tangan if pengesahan else None
    parts = {
        "nomor keputusan": pengesahan and pengesahan.nomor,
        "tanggal": pengesahan and pengesahan.tanggal and pengesahan.tanggal.nilai,
        "penanda tangan": signatory and (signatory.jabatan or signatory.nama),
    }
    empty = [name for name, part in parts.items() if not part]
    settled = bool(plan_file and plan_file.status == "ditetapkan")
    office = signatory.jabatan if signatory else ""
    work = [Work((ROOT, "pengesahan"), f"isi {some(empty)} pengesahan", office)] if empty else []
    if not settled:
        work.append(Work((ROOT, "status"), "sesudah rencana disahkan, tulis `status: ditetapkan`", office))
    done = len(parts) - len(empty) + settled
    return Step("approval", "Pengesahan", ROOT, done, len(parts) + 1, "isian", work)
