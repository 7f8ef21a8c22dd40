"""What the Tab key offers. It is looked up when the key is pressed, so that no command pays for it."""

import typer


def forms(ctx: typer.Context) -> list[str]:
    """Offer the formats that the command knows."""
    match ctx.info_name:
        case "validate":
            from sp4n_renaksi import report

            return list(report.FORMS)
        case "render":
            from sp4n_renaksi import render

            return list(render.FORMATS)
        case "rule":
            from sp4n_renaksi.report import rule_pages

            return list(rule_pages.FORMS)
        case _:
            from sp4n_renaksi.cli import showing

            return list(showing.FORMS)


def rule_codes() -> list[tuple[str, str]]:
    """Offer the codes of all rules, each with what it is about."""
    from sp4n_renaksi.rules import catalogue

    return [(fault.code, fault.title) for fault in catalogue()]


def documents() -> list[str]:
    """Offer the documents that can be made of a plan."""
    from sp4n_renaksi.render import DOCUMENTS

    return list(DOCUMENTS)


def kinds() -> list[str]:
    """Offer the kinds of files in a plan folder."""
    from sp4n_renaksi.model.plan import MODELS

    return list(MODELS)


def agency_kinds() -> list[str]:
    """Offer the kinds of agencies."""
    from sp4n_renaksi.model.instansi import Instansi
    from sp4n_renaksi.starter.lines import choices

    return list(choices(Instansi, "jenis"))


def instruments() -> list[str]:
    """Offer the instruments that ship with renaksi."""
    from sp4n_renaksi.data import INSTRUMENTS

    return list(INSTRUMENTS)
