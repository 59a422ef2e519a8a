"""The models: what a notice says, typed and validated."""
