"""English word forms that several readers share."""
