"""Keep, check, score and render complaint-management action plans (SP4N-LAPOR!)."""

__version__ = "0.1.0"
