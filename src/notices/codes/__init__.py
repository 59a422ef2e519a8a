"""National numbering: what a telephone, an identity card, a bank card or a postcode looks like, and which exist."""
