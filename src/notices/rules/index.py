"""The built-in rules, in the order of their codes; a new rule is one more line here."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from notices.rules.rule import Rule

BUILT_IN = (
    "missing_period",  # S101
    "missing_contact",  # S102
    "missing_issuer",  # S103
    "missing_title",  # S104
    "missing_content",  # S105
    "missing_attachment",  # S106
    "unlisted_attachment",  # S107
    "unmarked_citation",  # S108
    "untyped_title",  # S109
    "unbalanced_marks",  # S110
    "inverted_period",  # D101
    "single_day_period",  # D102
    "impossible_date",  # D103
    "weekday_mismatch",  # D104
    "length_mismatch",  # D105
    "inverted_range",  # D106
    "period_before_issue",  # D107
    "year_mismatch",  # D108
    "ends_on_day_off",  # D109
    "contradicting_periods",  # D110
    "issued_after_publication",  # D111
    "invalid_phone",  # C101
    "area_code_mismatch",  # C102
    "invalid_email",  # C103
    "invalid_postcode",  # C104
    "duplicate_entry",  # R101
    "count_mismatch",  # R102
    "serial_gap",  # R103
    "empty_cell",  # R104
    "score_mismatch",  # R105
    "rank_mismatch",  # R106
    "amount_mismatch",  # R107
    "unknown_column",  # R108
    "score_out_of_range",  # R109
    "rank_above_posts",  # R110
    "reserve_admitted",  # R111
    "duplicate_number",  # R112
    "quota_exceeded",  # R113
    "sum_mismatch",  # R114
    "price_above_ceiling",  # R115
    "exposed_id_number",  # P101
    "exposed_mobile",  # P102
    "exposed_bank_account",  # P103
    "exposed_address",  # P104
    "weak_id_mask",  # P105
    "exposed_birth_date",  # P106
    "exposed_health",  # P107
    "exposed_minor",  # P108
    "student_aid_surplus",  # P109
    "expired_publication",  # P110
    "document_number_brackets",  # F101
    "issue_date_form",  # F102
    "range_mark",  # F103
    "half_width_punctuation",  # F104
    "attachment_form",  # F105
    "heading_levels",  # F106
    "title_marks",  # F107
    "two_digit_year",  # F108
    "padded_name",  # F109
    "period_too_short",  # L101
    "short_lead",  # L102
    "short_claim",  # L103
    "first_day_counted",  # L105
)
"""The modules of the rules; each holds one rule of the same name."""


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """The built-in rules, loaded when they are first asked for."""
    return tuple(getattr(import_module(f"notices.rules.{name}"), name) for name in BUILT_IN)
