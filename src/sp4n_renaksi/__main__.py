"""`python -m sp4n_renaksi` is the command `renaksi`."""

from sp4n_renaksi.cli.main import main

main()
