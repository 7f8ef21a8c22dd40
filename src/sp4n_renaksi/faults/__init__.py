"""The faults that reading finds, with their pages: text (YML), shape (SKM), files and references (BRK).

They stand in one catalogue with the rules; a rule's page is its docstring, a fault's page stands here.
"""

from sp4n_renaksi.faults import files, shape, text

FAULTS = (*text.FAULTS, *shape.FAULTS, *files.FAULTS)
"""All of them."""
