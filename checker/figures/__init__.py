"""Numbers, units, and what they measure."""
