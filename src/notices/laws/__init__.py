"""What the law asks of notices, as data: one record a requirement, with article, years of validity and source."""

from notices.laws.book import NATIONAL, Laws
from notices.laws.local import LawsError, read_laws
from notices.laws.requirement import Requirement

__all__ = ["NATIONAL", "Laws", "LawsError", "Requirement", "read_laws"]
