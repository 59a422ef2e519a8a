"""Reports: what was read or found, written for people, editors and programs.

Every function returns text or plain data and writes nothing: where it goes is the caller's matter.
Of ``check``: :mod:`full`, :mod:`concise`, :mod:`github`, :mod:`findings` (JSON) and :mod:`summary`.
Of ``parse``: :mod:`contract` (JSON), :mod:`overview` (for people) and :mod:`spreadsheet` (CSV).
"""
