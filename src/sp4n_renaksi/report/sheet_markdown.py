"""stand-in until the render room has its table writer"""

from sp4n_renaksi.report.sheet import Sheet


def sheet_markdown(sheet: Sheet) -> str:
    return sheet.title
