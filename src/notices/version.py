"""The version, written here rather than asked of the package's metadata, which takes five times as long as all else."""

__version__ = "0.1.0"
