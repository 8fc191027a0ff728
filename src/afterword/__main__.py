"""Run the command line with `python -m afterword`."""

from afterword.cli.main import main

main()
