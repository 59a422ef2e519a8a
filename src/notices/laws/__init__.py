"""What the law asks of notices, as data keyed by kind."""
