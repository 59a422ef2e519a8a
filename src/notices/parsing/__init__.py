"""Document → Notice: the grammars, and what turns their findings into models."""
