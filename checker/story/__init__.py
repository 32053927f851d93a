"""What many articles tell together: events over time, and where copy comes from."""
